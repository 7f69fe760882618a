package org.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class StyleguideTests {

    private final WebApplicationContextRunner application =
            new WebApplicationContextRunner().withUserConfiguration(StyleguideController.class);

    @Test
    void isServedOnlyWhereItIsAskedFor() {
        application.run(context -> assertThat(context).doesNotHaveBean(StyleguideController.class));
        application
                .withPropertyValues("assay.styleguide=true")
                .run(context -> assertThat(context).hasSingleBean(StyleguideController.class));
    }

    @Test
    void showsEachSealAndMark() {
        String html = new PageRendering().render("styleguide", Map.of("page", StyleguidePage.sample()));

        for (Seal seal : Seal.values()) {
            assertThat(html).contains("seal " + seal.key(), seal.word());
        }
        for (LineMark mark : LineMark.values()) {
            assertThat(html).contains("mark " + mark.key());
        }
    }
}
