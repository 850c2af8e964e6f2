package se.tillit.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/, /home/start.xhtml",
        "/natverk, /networks/list.xhtml",
        "/natverk/a-1, /networks/show.xhtml?slug=a-1",
        "/natverk/nytt, /networks/new.xhtml",
        "/natverk/a-1/verksamhetsar/2026, /networks/year.xhtml?slug=a-1&year=2026",
        "/natverk/a-1/fragor, /exchange/questions.xhtml?slug=a-1",
        "/natverk/a-1/fragor/7, /exchange/question.xhtml?slug=a-1&id=7",
        "/moten/123456789012345678, /meetings/show.xhtml?id=123456789012345678",
        "/rapporter/2026-10, /reports/show.xhtml?period=2026-10"
    })
    void addressLeadsToItsView(String path, String target) {
        assertThat(Routes.match(path)).get().extracting(Routes.Match::target).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/natverk/",
                "/Natverk",
                "/natverk/Ä",
                "/natverk/a_b",
                "/natverk/a/b",
                "/natverk/a?slug=b",
                "/natverk/a&slug=b",
                "/natverk/a/fragor/",
                "/natverk/a/fragor/x",
                "/natverk/a/verksamhetsar/1999",
                "/natverk/a/verksamhetsar/20261",
                "/natverk/a/fragor/-1",
                "/natverk/a/fragor/1234567890123456789",
                "/natverk/a/fragor/٣",
                "/moten/1.5",
                "/rapporter/2026-13",
                "/rapporter/2026-00",
                "/rapporter/2026-1",
                "/natverk/../drift/jobb",
                "/natverk/a\n"
            })
    void anythingElseIsNoPage(String path) {
        assertThat(Routes.match(path)).isEmpty();
    }

    @Test
    void everyAddressHasItsView() {
        assertThat(Routes.pages()).allSatisfy(route -> assertThat(Path.of("src/main/webapp" + route.viewId()))
                .matches(Files::isRegularFile));
    }
}
