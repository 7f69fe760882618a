package org.assay.extraction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises what a page puts around an article: navigation, forms, notices. */
final class Debris {

    private static final Pattern NAVIGATION = Pattern.compile(
            "(?i)(?:share (?:this|on|via)\\b.*|(?:tweet|share|print|pin it|email)(?: *[|·•,/]? *(?:tweet|share|print|pin it|email))*"
                    + "|(?:continue |keep )?read(?:ing)? more\\b.*|(?:read|see) (?:also|next)\\b.*|learn more|find out more|more from .*"
                    + "|(?:previous|next|older|newer)(?: (?:post|article|page|chapter|entry|entries|posts))?(?:[:»→ ].*)?|back to (?:top|.*home.*)"
                    + "|skip to .*|table of contents|contents|on this page.*|home *[>»/|›].*|.* [→»›]|[«←‹→»›] .*|edit *[·|].*|view history"
                    + "|filed under:?.*|tags?: .*|categor(?:y|ies): .*|posted in .*|buy now|add to (?:cart|basket)|book now\\b.*"
                    + "|order now|sign up(?: now)?|log ?in|menu|search|subscribe|download(?: now)?|get started|contact us)");
    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?i)(?:please enter .*|leave a (?:comment|reply).*|(?:\\d+|no) (?:comments?|replies|responses?)\\b.*|comments are closed.*|your email address .*"
                    + "|post comment|.*all rights reserved.*|(?:©|\\(c\\)|copyright)\\W.*|.*\\bcookies?\\b.{0,40}\\b(?:policy|settings|consent|accept|experience)\\b.*"
                    + "|(?:we use|this (?:web)?site uses) cookies.*|\\d+ min(?:ute)?s? read.*|.*\\b\\d+ min(?:ute)? read"
                    + "|advertisement|sponsored(?: content)?|privacy policy.*|terms (?:of|and) .*|for immediate release|(?:press|media) contacts?\\b.*"
                    + "|(?:photo|image)(?: credit)?: .*|last (?:updated|reviewed|modified).*|save my name.*|# # #|-?ends-?|\\* ?\\* ?\\*|.*\\S+@\\S+\\.\\w+"
                    + "|follow us\\b.*|subscribe to .*|sign up (?:for|to) .*newsletter.*|was this (?:page|article) helpful.*)");
    private static final Pattern LINKS = Pattern.compile(
            "[^|·•>»]{1,28}(?: ?[|·•>»] ?[^|·•>»]{1,28}){2,}|[^|·•>»\\d]{1,24} ?[|·•>»] ?[^|·•>»\\d]{1,24}");
    private static final Pattern TAIL = Pattern.compile(
            "(?i)(?:related|recommended|popular|recent|more)(?: (?:for you|blogs?|posts?|articles?|stories|reading|news|content|topics|links|pages?))+"
                    + "|(?:you (?:may|might) also (?:like|enjoy).*)|related|see also|keep reading|read next|what to read next|more from .*|leave a (?:comment|reply).*");

    private Debris() {}

    /** {@link Form#NAVIGATION} or {@link Form#BOILERPLATE}, null where a line is neither. */
    static @Nullable Form of(String line) {
        if (line.length() <= 220 && BOILERPLATE.matcher(line).matches()) {
            return Form.BOILERPLATE;
        }
        if (line.length() <= 120 && (NAVIGATION.matcher(line).matches())) {
            return Form.NAVIGATION;
        }
        boolean links = line.length() <= 160
                && LINKS.matcher(line).matches()
                && line.chars().noneMatch(Character::isDigit);
        return links ? Form.NAVIGATION : null;
    }

    /** Whether a heading opens the links to other articles that follow an article. */
    static boolean opensTail(String heading) {
        return TAIL.matcher(heading.strip()).matches();
    }
}
