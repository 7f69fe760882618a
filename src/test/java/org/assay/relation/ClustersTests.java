package org.assay.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.assay.relation.Clusters.Sameness;
import org.junit.jupiter.api.Test;

class ClustersTests {

    @Test
    void groupsWhatIsSurelyTheSame() {
        assertThat(groups(same(1, 2, 0.98), same(2, 3, 0.97), same(1, 3, 0.96)))
                .containsExactlyInAnyOrder(Set.of(1L, 2L, 3L), Set.of(4L));
    }

    @Test
    void doesNotBringTwoTogetherThatOnlyShareALikeness() {
        assertThat(groups(same(1, 2, 0.98), same(2, 3, 0.97)))
                .containsExactlyInAnyOrder(Set.of(1L, 2L), Set.of(3L), Set.of(4L));
    }

    @Test
    void keepsApartWhatClashesWithAMember() {
        assertThat(groups(same(1, 2, 0.98), same(2, 3, 0.97), new Sameness(1, 3, 0, true, "1-3")))
                .containsExactlyInAnyOrder(Set.of(1L, 2L), Set.of(3L), Set.of(4L));
    }

    private static List<Set<Long>> groups(Sameness... pairs) {
        return Clusters.of(List.of(1L, 2L, 3L, 4L), List.of(pairs), (a, b) -> false);
    }

    private static Sameness same(long a, long b, double probability) {
        return new Sameness(a, b, probability, false, a + "-" + b);
    }
}
