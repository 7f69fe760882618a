package org.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.PairModel;
import org.junit.jupiter.api.Test;

class ModelWarmingTests {

    @Test
    void leavesNoLoadUnderWayWhenTheProgramEnds() throws Exception {
        try (PairModel pairs = PairModel.open()) {
            ModelWarming warming = new ModelWarming(Embedder.open(), Language.open(), pairs);
            warming.warm();
            warming.finish();
            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .doesNotContain("model-warming");
        }
    }
}
