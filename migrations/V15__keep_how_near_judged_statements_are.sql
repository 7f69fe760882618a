-- How near two compared statements are (cosine, -1 to 1): a comparison goes when neither is among the other's nearest
-- any more. Comparisons of before, which know it not, are made anew by the next version of the classifier.
alter table judgement add column likeness double precision default 0 not null check (likeness between -1.001 and 1.001);
