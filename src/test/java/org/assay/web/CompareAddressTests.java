package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.web.CompareAddress.Shown;
import org.junit.jupiter.api.Test;

class CompareAddressTests {

    @Test
    void keepsWhatIsShownWhenSidesAreSwapped() {
        CompareAddress address = new CompareAddress(3, 5, Shown.LEFT, 2);

        assertThat(address.href()).isEqualTo("/sources/compare?a=3&b=5&show=LEFT&page=2");
        assertThat(address.swapped().href()).isEqualTo("/sources/compare?a=5&b=3&show=RIGHT&page=2");
        assertThat(address.swapped().swapped()).isEqualTo(address);
    }

    @Test
    void startsAtTheFirstPageOfWhatIsShownNext() {
        assertThat(new CompareAddress(3, 5, Shown.LEFT, 2).showing(Shown.FIRST).href())
                .isEqualTo("/sources/compare?a=3&b=5");
    }
}
