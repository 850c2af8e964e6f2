package se.tillit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tillit.running.Reports;
import se.tillit.running.Rows;
import se.tillit.running.RunningPortal;
import se.tillit.running.Visitor;

/** What every answer carries, whoever asks and however it ends (quality.md, security rows). */
class AnswerHeadersIT {

    private static final String PAGES_ALLOW = "default-src 'self'; script-src 'self'";
    private static final String FILES_ALLOW = "sandbox; default-src 'none'";

    private static URI portal;
    private static Visitor member;
    private static String month;
    private static String file;

    @BeforeAll
    static void signIn() {
        portal = RunningPortal.get().baseUrl();
        member = Visitor.signedIn(portal, "ledamot");
        month = Reports.published().toString();
        file = Rows.text("select d.id from document d join network n on n.id = d.network_id"
                + " where n.slug = 'klimatanpassning' limit 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/natverk/klimatanpassning/fragor",
                "/finns-inte",
                "/moten/abc",
                "/drift/jobb",
                "/rapporter/{month}",
                "/rapporter/{month}.csv",
                "/rapporter/{month}.pdf",
                "/fil/{file}",
                "/fil/999999999",
                "/logga-in",
                "/WEB-INF/web.xml",
                "/jakarta.faces.resource/css/tillit.css.xhtml?ln=tillit",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF"
            })
    void everyAnswerIsGuarded(String address) {
        HttpResponse<String> answer = member.get(path(address));
        HttpHeaders headers = answer.headers();

        assertThat(answer.statusCode()).isNotIn(500, 501, 502);
        assertThat(headers.allValues("content-security-policy"))
                .singleElement()
                .asString()
                .satisfies(policy -> {
                    assertThat(policy).contains("frame-ancestors 'none'").containsAnyOf(PAGES_ALLOW, FILES_ALLOW);
                    assertThat(policy).doesNotContain("unsafe-inline", "unsafe-eval", "*");
                });
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("referrer-policy")).hasValue("same-origin");
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContain("<servlet-class>", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fil/{file}", "/rapporter/{month}.csv", "/rapporter/{month}.pdf"})
    void filesAreDownloadsOfASafeType(String address) {
        HttpHeaders headers = member.get(path(address)).headers();

        assertThat(headers.firstValue("content-disposition").orElseThrow()).startsWith("attachment");
        assertThat(headers.firstValue("content-type").orElseThrow()).doesNotContain("html", "svg", "javascript");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/natverk/klimatanpassning", "/rapporter", "/rapporter/{month}", "/finns-inte"})
    void whatAMemberReadIsNotLeftInTheBrowser(String address) {
        assertThat(member.get(path(address))
                        .headers()
                        .firstValue("cache-control")
                        .orElse(""))
                .contains("no-store");
    }

    @Test
    void anAnonymousReaderGetsNoSession() {
        Visitor reader = new Visitor(portal);
        for (String path :
                List.of("/", "/natverk", "/natverk/klimatanpassning", "/logga-in", "/kakor", "/finns-inte")) {
            assertThat(reader.get(path).headers().allValues("set-cookie"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void noPageHasAnIdOfTheFrameworks() {
        for (String path : List.of(
                "/",
                "/natverk",
                "/natverk/klimatanpassning",
                "/natverk/klimatanpassning/dokument",
                "/natverk/klimatanpassning/fragor",
                "/natverk/klimatanpassning/moten",
                "/rapporter",
                "/rapporter/" + month,
                "/tillganglighet",
                "/kakor",
                "/fil/999999999",
                "/finns-inte")) {
            assertThat(new Visitor(portal).get(path).body()).as(path).doesNotContain("j_idt");
            assertThat(member.get(path).body()).as(path).doesNotContain("j_idt");
        }
        assertThat(Visitor.signedIn(portal, "drift").get("/drift/jobb").body()).doesNotContain("j_idt");
    }

    private static String path(String address) {
        return address.replace("{month}", month).replace("{file}", file);
    }
}
