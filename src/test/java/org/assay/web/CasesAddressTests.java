package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.relation.TrackRecord.Measured;
import org.assay.web.CasesAddress.Certainty;
import org.assay.web.CasesAddress.Kind;
import org.junit.jupiter.api.Test;

class CasesAddressTests {

    @Test
    void saysOnlyWhatDiffersFromAllThatReadersSee() {
        assertThat(CasesAddress.all().href()).isEqualTo("/conflicts");
        assertThat(CasesAddress.all().href(7)).isEqualTo("/conflicts?id=7");

        CasesAddress chosen = new CasesAddress(Kind.OUTDATED, "food & drink", Certainty.LESS, CaseOrder.NEWEST);
        assertThat(chosen.href(7))
                .isEqualTo("/conflicts?kind=OUTDATED&topic=food+%26+drink&certainty=LESS&sort=NEWEST&id=7");
        assertThat(chosen.about("").of(Kind.ALL).from("/conflicts/all"))
                .isEqualTo("/conflicts/all?certainty=LESS&sort=NEWEST");
    }

    @Test
    void putsIntoWordsHowOftenSuggestionsWereRight() {
        assertThat(CaseLayout.measured(new Measured(0, 0), "signs-1+pairs-2"))
                .isEqualTo("No suggestion of the detector signs-1 at about this score has been decided yet.");
        assertThat(CaseLayout.measured(new Measured(1, 1), "signs-1+pairs-2"))
                .isEqualTo(
                        "The one suggestion of the detector signs-1 at about this score that was decided was right. That is too few to rely on.");
        assertThat(CaseLayout.measured(new Measured(0, 4), "signs-1+pairs-2"))
                .isEqualTo(
                        "Of 4 suggestions of the detector signs-1 at about this score that were decided, none was right. That is too few to rely on.");
        assertThat(CaseLayout.measured(new Measured(9, 12), "signs-1+pairs-2"))
                .isEqualTo(
                        "Of 12 suggestions of the detector signs-1 at about this score that were decided, 9 were right.");
    }
}
