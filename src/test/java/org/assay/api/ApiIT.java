package org.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.ingest.Importing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API over a small corpus of two articles that disagree, imported with its curation. */
@SpringBootTest(
        properties = {
            "assay.home=target/api-test/${random.uuid}",
            "assay.corpus=none",
            "assay.admin-password=a password",
            "spring.datasource.url=jdbc:h2:mem:api-test;DB_CLOSE_DELAY=-1"
        })
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiIT {

    private static final Path CORPUS = Path.of("src/test/resources/org/assay/api/corpus");
    private static final String VERDICT = """
            {"rating":"MOSTLY_TRUE","explanation":"It was on sale.","asOf":"2026-11","reviewBy":"2027-01-31",
             "citations":[{"url":"https://example.org/advert","title":"Advert","stance":"SUPPORTS","accessedOn":"2026-11-02"}]}
            """;

    @Autowired
    private MockMvc server;

    @Autowired
    private Importing importing;

    @Autowired
    private JdbcClient database;

    private final JsonMapper json = new JsonMapper();
    private boolean isFilled;

    @BeforeEach
    void importCorpus() {
        if (!isFilled) {
            importing.run(importing.plan(List.of(CORPUS), true));
            isFilled = true;
        }
    }

    @Test
    void findsClaimsWithFacetsAndPages() throws Exception {
        JsonNode found = body(ask(get("/api/claims?q=electric kettle&size=1")));
        assertThat(found.get("total").intValue()).isGreaterThan(1);
        assertThat(found.get("hits")).hasSize(1);
        assertThat(found.get("hits").get(0).get("text").stringValue()).contains("electric kettle");
        assertThat(found.get("hits").get(0).get("highlight").stringValue()).contains("<mark>kettle</mark>");
        assertThat(found.get("facets").get("agreement"))
                .anySatisfy(
                        value -> assertThat(value.get("value").stringValue()).isEqualTo("CONFLICT"));
        assertThat(body(ask(get("/api/claims?page=99"))).get("hits")).isEmpty();
        assertThat(body(ask(get("/api/claims?rating=none&rating=TRUE"))).get("hits"))
                .allSatisfy(
                        hit -> assertThat(hit.get("rating").asString("none")).isIn("none", "TRUE"))
                .isNotEmpty();
    }

    @Test
    void refusesWhatItCannotReadWithValueAndExpectation() throws Exception {
        for (String query : List.of(
                "size=0",
                "size=101",
                "page=-1",
                "page=x",
                "agreement=agree",
                "rating=GOOD",
                "workflow=X",
                "kind=X",
                "source=x",
                "from=soon",
                "sort=best")) {
            MockHttpServletResponse answer = ask(get("/api/claims?" + query));
            assertThat(answer.getStatus()).as(query).isEqualTo(400);
            assertThat(answer.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            assertThat(body(answer).get("detail").stringValue())
                    .as(query)
                    .contains("'" + query.substring(query.indexOf('=') + 1) + "'; expected ");
        }
    }

    @Test
    void answersUnknownThingsAsNotFound() throws Exception {
        for (String path : List.of(
                "claims/99999",
                "claims/99999/history",
                "relations/99999",
                "sources/99999",
                "sources/99999/passages",
                "passages/99999",
                "imports/99999",
                "imports/99999/events",
                "nowhere")) {
            MockHttpServletResponse answer = ask(get("/api/" + path));
            assertThat(answer.getStatus()).as(path).isEqualTo(404);
            assertThat(body(answer).get("title").stringValue()).isEqualTo("Not Found");
        }
    }

    @Test
    void quotesAppearancesInTheirContext() throws Exception {
        JsonNode claim = body(ask(get("/api/claims/" + idOf("sold in 1922"))));
        JsonNode appearance = claim.get("appearances").get(0);
        assertThat(appearance.get("exact").stringValue()).isEqualTo("The first electric kettle was sold in 1922.");
        assertThat(appearance.get("prefix").stringValue()).isEqualTo("Teapots and kettles\n\n");
        assertThat(appearance.get("suffix").stringValue())
                .startsWith(" Most teapots hold")
                .hasSize(32);
        assertThat(appearance.get("end").intValue() - appearance.get("start").intValue())
                .isEqualTo(appearance.get("exact").stringValue().length());
        JsonNode relation = claim.get("relations").get(0);
        assertThat(relation.get("type").stringValue()).isEqualTo("CONTRADICTS");
        assertThat(relation.get("direction").stringValue()).isEqualTo("NONE");
        assertThat(relation.get("claim").get("text").stringValue()).contains("1891");
        assertThat(claim.get("verdict").get("citations")).hasSize(1);
    }

    @Test
    void checksATextForEverybodyAndKeepsNothingOfIt() throws Exception {
        long before = storedReadings();
        JsonNode checked = body(
                ask(
                        post("/api/check")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"text\":\"Hello. The first electric kettle was sold in 1891. Copper teapots sing in C.\"}")));

        assertThat(checked.get("sentences").intValue()).isEqualTo(3);
        JsonNode kettle = checked.get("statements").get(0);
        assertThat(kettle.get("start").intValue()).isEqualTo("Hello. ".length());
        assertThat(kettle.get("known").stringValue()).isEqualTo("SAME");
        assertThat(kettle.get("claims").get(0).get("claim").get("text").stringValue())
                .contains("1891");
        assertThat(kettle.get("claims").get(0).get("relation").stringValue()).isEqualTo("EQUIVALENT");
        assertThat(storedReadings()).isEqualTo(before);
    }

    @Test
    void refusesToCheckNothingAndTooMuch() throws Exception {
        assertRefused(
                ask(post("/api/check").contentType(MediaType.APPLICATION_JSON).content("{\"text\":\" \"}")),
                "the text is empty; expected a sentence or more");
        assertRefused(
                ask(post("/api/check")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"%s\"}".formatted("a".repeat(50_001)))),
                "the text has 50,001 characters; expected 50,000 at the most");
    }

    @Test
    void takesChangesFromEditorsOnly() throws Exception {
        MockHttpServletResponse nobody = ask(post("/api/relations/1/decision").content("{}"));
        assertThat(nobody.getStatus()).isEqualTo(401);
        assertThat(nobody.getHeader(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Basic");
        assertThat(nobody.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(ask(post("/api/relations/1/decision").with(httpBasic("admin", "guess")))
                        .getStatus())
                .isEqualTo(401);
        assertThat(ask(asEditor(post("/api/relations/1/decision")).header("Sec-Fetch-Site", "cross-site"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void answersWithTheUsualHeaders() throws Exception {
        MockHttpServletResponse answer = ask(get("/api/topics"));
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isNotNull();
        assertThat(answer.getHeader("Permissions-Policy")).isNotNull();
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    @Order(1)
    void takesVerdictsBasedOnWhatWasRead() throws Exception {
        String claim = "/api/claims/" + idOf("sold in 1891");
        String read = tag(ask(get(claim)));
        assertThat(ask(asEditor(post(claim + "/verdicts")).content(VERDICT)).getStatus())
                .isEqualTo(428);
        assertThat(judge(claim, "\"77\"", VERDICT).getStatus()).isEqualTo(412);

        MockHttpServletResponse given = judge(claim, read, VERDICT);

        assertThat(given.getStatus()).isEqualTo(201);
        assertThat(body(given).get("editor").stringValue()).isEqualTo("admin");
        assertThat(tag(given)).isEqualTo(tag(ask(get(claim)))).isNotEqualTo(read);
        assertThat(judge(claim, read, VERDICT).getStatus()).isEqualTo(412);
        assertThat(body(ask(get(claim))).get("rating").stringValue()).isEqualTo("MOSTLY_TRUE");
        assertThat(body(ask(get(claim + "/history"))).get("items")).hasSize(2);
    }

    @Test
    @Order(2)
    void refusesVerdictsThatDoNotStand() throws Exception {
        String claim = "/api/claims/" + idOf("sold in 1891");
        String read = tag(ask(get(claim)));
        assertRefused(
                judge(claim, read, VERDICT.replace("MOSTLY_TRUE", "PERHAPS")), "rating is 'PERHAPS'; expected TRUE");
        assertRefused(judge(claim, read, VERDICT.replace("2026-11\"", "soon\"")), "asOf is 'soon'; expected a date");
        assertRefused(judge(claim, read, VERDICT.replace("https://", "ftp://")), "is not a web address");
        assertRefused(judge(claim, read, "{\"rating\":\"TRUE\"}"), "explanation is missing");
        assertRefused(judge(claim, read, "{\"rating\""), "the body cannot be read");
        assertRefused(
                judge(claim, read, "{\"rating\":\"TRUE\",\"explanation\":\"So.\",\"asOf\":\"2026\"}"),
                "needs at least one citation");
    }

    @Test
    @Order(3)
    void mergesClaimsByDecisionAndTakesItBack() throws Exception {
        long kept = idOf("sold in 1891");
        long merged = idOf("sold in 1922");
        String relation = "/api/relations/"
                + body(ask(get("/api/relations?type=CONTRADICTS&status=CONFIRMED")))
                        .get("items")
                        .get(0)
                        .get("id")
                        .longValue();
        String read = tag(ask(get(relation)));
        String same = "{\"decision\":\"SAME_CLAIM\",\"note\":\"one sale\"}";
        assertThat(ask(asEditor(post(relation + "/decision")).content(same)).getStatus())
                .isEqualTo(428);
        assertRefused(decide(relation, read, "{\"decision\":\"OUTDATED\",\"older\":99999}"), "older is '99999'");
        assertRefused(decide(relation, read, "{}"), "decision is missing");

        MockHttpServletResponse decided = decide(relation, read, same);

        assertThat(decided.getStatus()).isEqualTo(200);
        assertThat(decide(relation, "\"77\"", same).getStatus()).isEqualTo(412);
        MockHttpServletResponse moved = ask(get("/api/claims/" + merged));
        assertThat(moved.getStatus()).isEqualTo(308);
        assertThat(moved.getHeader(HttpHeaders.LOCATION)).isEqualTo("/api/claims/" + kept);

        MockHttpServletResponse undone =
                ask(asEditor(delete(relation + "/decision")).header(HttpHeaders.IF_MATCH, tag(ask(get(relation)))));
        assertThat(undone.getStatus()).isEqualTo(200);
        assertThat(body(undone).get("status").stringValue()).isEqualTo("CONFIRMED");
        assertThat(ask(get("/api/claims/" + merged)).getStatus()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void takesAWordingForAClaimAndTakesItBack() throws Exception {
        String claim = "/api/claims/" + idOf("sold in 1891");
        String before = body(ask(get(claim))).get("text").stringValue();
        String words = "{\"text\":\"The first electric kettle  went on sale in 1891.\",\"note\":\"shorter\"}";
        assertThat(ask(asEditor(put(claim + "/wording")).content(words)).getStatus())
                .isEqualTo(428);
        assertRefused(word(claim, "{\"text\":\" \"}"), "text is missing");

        assertThat(body(word(claim, words)).get("text").stringValue())
                .isEqualTo("The first electric kettle went on sale in 1891.");
        JsonNode event = body(ask(get(claim + "/history"))).get("items").get(0);
        assertThat(event.get("worded").get("before").stringValue()).isEqualTo(before);

        MockHttpServletResponse undone =
                ask(asEditor(delete(claim + "/wording")).header(HttpHeaders.IF_MATCH, tag(ask(get(claim)))));
        assertThat(body(undone).get("text").stringValue()).isEqualTo(before);
        assertThat(ask(asEditor(delete(claim + "/wording")).header(HttpHeaders.IF_MATCH, tag(ask(get(claim)))))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    @Order(3)
    void mergesTwoClaimsThatAnEditorNamesAndTakesItBack() throws Exception {
        long one = idOf("sold in 1891");
        long other = idOf("sold in 1922");
        MockHttpServletResponse merged =
                ask(asEditor(post("/api/claims/%d/merges".formatted(other))).content("{\"other\":%d}".formatted(one)));
        long kept = body(merged).get("id").longValue();
        assertThat(ask(get("/api/claims/" + (kept == one ? other : one))).getStatus())
                .isEqualTo(308);
        assertRefused(
                ask(asEditor(post("/api/claims/%d/merges".formatted(one))).content("{\"other\":%d}".formatted(other))),
                "expected another claim");

        String relation = "/api/relations/"
                + body(ask(get("/api/relations?status=REJECTED")))
                        .get("items")
                        .get(0)
                        .get("id")
                        .longValue();
        ask(asEditor(delete(relation + "/decision")).header(HttpHeaders.IF_MATCH, tag(ask(get(relation)))));
        assertThat(ask(get("/api/claims/" + one)).getStatus()).isEqualTo(200);
        assertThat(ask(get("/api/claims/" + other)).getStatus()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void tellsApartOnlyWhatAClaimIsMadeInOtherWordsThan() throws Exception {
        String claim = "/api/claims/" + idOf("sold in 1891");
        assertRefused(
                ask(asEditor(post(claim + "/separations")).content("{\"statement\":\"Tea is green.\"}")),
                "statement is 'Tea is green.'; expected one by which a source makes claim");
    }

    @Test
    @Order(4)
    void takesArticlesAndTellsWhereToFollowThem() throws Exception {
        MockHttpServletResponse taken = server.perform(multipart("/api/sources")
                        .file(new MockMultipartFile(
                                "file", "../cups.txt", "text/plain", "A cup holds 250 ml of tea.".getBytes(UTF_8)))
                        .with(httpBasic("admin", "a password")))
                .andReturn()
                .getResponse();
        assertThat(taken.getStatus()).isEqualTo(202);
        String address = String.valueOf(taken.getHeader(HttpHeaders.LOCATION));
        assertThat(address).startsWith("/api/imports/");
        assertThat(body(ask(get(address))).get("filesTotal").intValue()).isEqualTo(1);
    }

    @Test
    @Order(5)
    void takesDecisionsAboutSentencesAndTakesThemBack() throws Exception {
        JsonNode listed = body(ask(get("/api/sources/1/passages?size=100")));
        assertThat(listed.get("total").intValue()).isGreaterThan(2);
        JsonNode heading = listed.get("items").get(0);
        assertThat(heading.get("kept").booleanValue()).isFalse();
        assertThat(heading.get("reason").stringValue()).isEqualTo("HEADING");
        assertThat(heading.get("explanation").stringValue()).startsWith("a heading");
        String passage = "/api/passages/" + heading.get("id").longValue();
        String read = tag(ask(get(passage)));
        String claim =
                "{\"decision\":\"CLAIM\",\"text\":\"This tells the history of the kettle.\",\"subject\":\"kettle\"}";
        assertThat(ask(asEditor(post(passage + "/decision")).content(claim)).getStatus())
                .isEqualTo(428);
        assertThat(ask(post(passage + "/decision").content(claim)).getStatus()).isEqualTo(401);
        assertRefused(decide(passage, read, "{}"), "decision is missing");
        assertRefused(decide(passage, read, "{\"decision\":\"CLAIM\",\"text\":\"So.\"}"), "subject is missing");
        assertRefused(decide(passage, read, "{\"decision\":\"NO_CLAIM\"}"), "statement is missing");

        MockHttpServletResponse decided = decide(passage, read, claim);

        assertThat(decided.getStatus()).isEqualTo(200);
        JsonNode said = body(decided).get("statements").get(0);
        assertThat(said.get("exact")).isEqualTo(heading.get("quote"));
        assertThat(body(decided).get("decisions").get(0).get("by").stringValue())
                .isEqualTo("admin");
        assertThat(decide(passage, read, claim).getStatus()).isEqualTo(412);
        assertThat(body(ask(get("/api/claims/" + said.get("claim").longValue() + "/history")))
                        .get("items")
                        .get(0)
                        .get("sentence")
                        .get("exact"))
                .isEqualTo(heading.get("quote"));

        MockHttpServletResponse withdrawn = decide(
                passage,
                tag(decided),
                "{\"decision\":\"NO_CLAIM\",\"statement\":" + said.get("id").longValue() + "}");
        assertThat(body(withdrawn).get("statements")).isEmpty();

        MockHttpServletResponse undone =
                ask(asEditor(delete(passage + "/decision")).header(HttpHeaders.IF_MATCH, tag(withdrawn)));
        assertThat(body(undone).get("statements")).hasSize(1);
        assertThat(body(undone).get("decisions")).hasSize(1);
    }

    @Test
    void deletesASourceForAnEditorAndKeepsItsClaimsIds(@TempDir Path folder) throws Exception {
        Path article = Files.writeString(
                folder.resolve("ovens.txt"), "Power in the kitchen\n\nA microwave oven draws 1,200 watts.\n");
        importing.run(importing.plan(List.of(article), false));
        String claim = "/api/claims/" + idOf("microwave oven");
        String source = "/api/sources/"
                + body(ask(get(claim))).get("sources").get(0).get("id").longValue();
        assertThat(ask(delete(source)).getStatus()).isEqualTo(401);
        assertThat(ask(asEditor(delete("/api/sources/99999"))).getStatus()).isEqualTo(404);
        long running = importing.plan(List.of(article), false);
        MockHttpServletResponse busy = ask(asEditor(delete(source)));
        assertThat(busy.getStatus()).isEqualTo(409);
        assertThat(busy.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(body(busy).get("detail").stringValue()).contains("an import is under way");
        importing.run(running);

        assertThat(ask(asEditor(delete(source + "?note=withdrawn by its author")))
                        .getStatus())
                .isEqualTo(204);
        assertThat(ask(get(source)).getStatus()).isEqualTo(404);
        assertThat(ask(get(source + "/passages")).getStatus()).isEqualTo(404);
        assertThat(ask(asEditor(delete(source))).getStatus()).isEqualTo(404);
        assertThat(body(ask(get(claim))).get("sources")).isEmpty();
        JsonNode last = body(ask(get(claim + "/history"))).get("items").get(0);
        assertThat(last.get("by").stringValue()).isEqualTo("admin");
        assertThat(last.get("deleted").get("note").stringValue()).isEqualTo("withdrawn by its author");
    }

    @Test
    void listsWhatThereIs() throws Exception {
        assertThat(body(ask(get("/api/sources")))
                        .get("items")
                        .get(0)
                        .get("publishedOn")
                        .stringValue())
                .isEqualTo("2019");
        assertThat(body(ask(get("/api/sources/1"))).get("text").stringValue()).startsWith("A short history");
        assertThat(body(ask(get("/api/imports"))).get("items")).isNotEmpty();
        assertThat(body(ask(get("/api/topics"))).get("items").get(0).get("slug").stringValue())
                .isEqualTo("kitchen");
        assertThat(body(ask(get("/api/matrix"))).get("cells"))
                .anySatisfy(cell -> assertThat(cell.get("conflict").intValue()).isPositive());
        assertThat(body(ask(get("/api/openapi"))).get("paths").has("/api/claims/{id}/verdicts"))
                .isTrue();
    }

    private MockHttpServletResponse judge(String claim, String tag, String verdict) throws Exception {
        return ask(asEditor(post(claim + "/verdicts"))
                .header(HttpHeaders.IF_MATCH, tag)
                .content(verdict));
    }

    private MockHttpServletResponse decide(String relation, String tag, String decision) throws Exception {
        return ask(asEditor(post(relation + "/decision"))
                .header(HttpHeaders.IF_MATCH, tag)
                .content(decision));
    }

    private long storedReadings() {
        return database.sql("select (select count(*) from pair_score) + (select count(*) from embedding)")
                .query(Long.class)
                .single();
    }

    private MockHttpServletResponse word(String claim, String body) throws Exception {
        return ask(asEditor(put(claim + "/wording")).content(body).header(HttpHeaders.IF_MATCH, tag(ask(get(claim)))));
    }

    private void assertRefused(MockHttpServletResponse answer, String detail) throws IOException {
        assertThat(body(answer).get("detail").stringValue()).contains(detail);
        assertThat(answer.getStatus()).isEqualTo(400);
    }

    private long idOf(String words) throws Exception {
        for (JsonNode hit : body(ask(get("/api/claims?size=100"))).get("hits")) {
            if (hit.get("text").stringValue().contains(words)) {
                return hit.get("id").longValue();
            }
        }
        throw new AssertionError("no claim says '%s'".formatted(words));
    }

    private static String tag(MockHttpServletResponse answer) {
        return String.valueOf(answer.getHeader(HttpHeaders.ETAG));
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B asEditor(B request) {
        return request.with(httpBasic("admin", "a password"));
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return server.perform(request.contentType(MediaType.APPLICATION_JSON))
                .andReturn()
                .getResponse();
    }

    private JsonNode body(MockHttpServletResponse answer) throws IOException {
        return json.readTree(answer.getContentAsString(UTF_8));
    }
}
