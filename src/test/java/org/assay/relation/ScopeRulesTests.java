package org.assay.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.text.Embedder;
import org.assay.text.Language;
import org.assay.text.StatementReader;
import org.junit.jupiter.api.Test;

class ScopeRulesTests {

    private static final PairSides SIDES = new PairSides(Embedder.open(), new StatementReader(Language.open()));

    @Test
    void tellsWhetherADenialReachesWhatTheOtherSays() {
        assertThat(denies(
                        "The choice between kayaks and canoes is not easy at all.",
                        "Kayaks and canoes are two very stable boats."))
                .isFalse();
        assertThat(denies("The clinic does not treat children.", "Children are treated in the clinic."))
                .isTrue();
        assertThat(denies("Canoes lack a rudder.", "Canoes are steered with a rudder."))
                .isTrue();
    }

    private static boolean denies(String a, String b) {
        boolean one = ScopeRules.deniesWhatIsSaid(SIDES.of(a, null, null), SIDES.of(b, null, null));
        boolean other = ScopeRules.deniesWhatIsSaid(SIDES.of(b, null, null), SIDES.of(a, null, null));
        assertThat(other).isEqualTo(one);
        return one;
    }
}
