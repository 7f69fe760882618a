package org.assay.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.text.Embedder;
import org.assay.text.Sha256;
import org.springframework.stereotype.Service;

/** Sentence embeddings, computed once for each text and kept. */
@Service
public class Vectors {

    private static final int LOOKED_UP_AT_ONCE = 500;

    private final Embedder embedder;
    private final Embeddings embeddings;

    Vectors(Embedder embedder, Embeddings embeddings) {
        this.embedder = embedder;
        this.embeddings = embeddings;
    }

    /** The vector of each text: from the store where it is there, else computed and stored. */
    public Map<String, float[]> of(Collection<String> texts) {
        Map<String, String> textBySha = new LinkedHashMap<>();
        texts.forEach(text -> textBySha.put(Sha256.of(text), text));
        Map<String, float[]> vectors = new HashMap<>();
        List<String> shas = List.copyOf(textBySha.keySet());
        for (int from = 0; from < shas.size(); from += LOOKED_UP_AT_ONCE) {
            List<String> some = shas.subList(from, Math.min(shas.size(), from + LOOKED_UP_AT_ONCE));
            for (Embedding known : embeddings.findByTexts(embedder.version(), some)) {
                String text = textBySha.remove(known.id().textSha256());
                if (text != null) {
                    vectors.put(text, known.vector());
                }
            }
        }
        computeMissing(textBySha, vectors);
        return vectors;
    }

    private void computeMissing(Map<String, String> textBySha, Map<String, float[]> vectors) {
        List<String> shas = List.copyOf(textBySha.keySet());
        List<String> texts = List.copyOf(textBySha.values());
        List<float[]> computed = embedder.embedAll(texts);
        List<Embedding> toStore = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            vectors.put(texts.get(i), computed.get(i));
            toStore.add(new Embedding(shas.get(i), embedder.version(), computed.get(i)));
        }
        embeddings.saveAll(toStore);
    }
}
