package org.assay.claim;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored sentence embeddings. */
interface Embeddings extends Repository<Embedding, Embedding.Key> {

    <S extends Embedding> List<S> saveAll(Iterable<S> embeddings);

    @Query("select e from Embedding e where e.id.model = ?1 and e.id.textSha256 in ?2")
    List<Embedding> findByTexts(String model, Collection<String> textSha256s);
}
