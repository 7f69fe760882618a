package org.assay.search;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Runs a test on an empty knowledge base of its own: H2 in memory, the index in a new folder under target. */
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "assay.home=target/search-test/${random.uuid}",
            "assay.corpus=none",
            "spring.datasource.url=jdbc:h2:mem:search-test;DB_CLOSE_DELAY=-1"
        })
@Import(SampleClaims.class)
@Retention(RetentionPolicy.RUNTIME)
@interface SearchTest {}
