package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.assay.search.ClaimOrder;
import org.assay.search.ClaimQuery;
import org.assay.standing.Agreement;
import org.assay.verdict.Rating;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class SearchParametersTests {

    private static SearchParameters asked(String address) {
        MultiValueMap<String, String> given = new LinkedMultiValueMap<>(
                UriComponentsBuilder.fromUriString(address).build().getQueryParams());
        return SearchParameters.of(given);
    }

    @Test
    void readsRepeatedFilters() {
        SearchParameters asked =
                asked("/search?q=salt&agreement=CONFLICT&rating=FALSE&rating=none&source=3&sort=newest&page=2&size=50");
        ClaimQuery query = asked.query(asked.address(), asked.page());
        assertThat(query.q()).isEqualTo("salt");
        assertThat(query.filters().agreements()).containsExactly(Agreement.CONFLICT);
        assertThat(query.filters().ratings()).containsExactly(Rating.FALSE);
        assertThat(query.filters().unrated()).isTrue();
        assertThat(query.filters().sources()).containsExactly(3L);
        assertThat(query.order()).isEqualTo(ClaimOrder.NEWEST);
        assertThat(query.page()).isEqualTo(2);
        assertThat(query.size()).isEqualTo(50);
    }

    @Test
    void leavesOutWhatItCannotRead() {
        SearchParameters asked = asked(
                "/search?q=salt&agreement=perhaps&rating=&source=herald&sort=loudest&page=-1&size=many&freshness=OUTDATED");
        assertThat(asked.address().href()).isEqualTo("/search?q=salt&freshness=OUTDATED");
        assertThat(asked.page()).isZero();
        assertThat(asked.size()).isEqualTo(ClaimQuery.USUAL_SIZE);
    }

    @Test
    void keepsEverythingElseWhenOneFilterIsTakenAway() {
        SearchAddress address = asked("/search?topic=diet&topic=sleep&sort=disputed&page=3")
                .address()
                .withQuery("a & b");
        assertThat(address.without("topic", "diet").href()).isEqualTo("/search?q=a+%26+b&topic=sleep&sort=disputed");
        assertThat(address.withoutFilters().href(2)).isEqualTo("/search?q=a+%26+b&sort=disputed&page=2");
    }
}
