package se.tillit.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/natverk",
                "/natverk/a-b/fragor/7?sida=2",
                "/moten/3?klart=joined#attendance",
                "/a%20b",
                "/x?n=%2F%2Fevil"
            })
    void pathsOfThePortalAreKept(String address) {
        assertThat(LocalAddress.orStart(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "natverk",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https://evil.example/",
                "HTTPS://evil.example/",
                "javascript:alert(1)",
                "%2f%2fevil.example",
                "/%2f%2fevil.example",
                "/%2Fevil.example",
                "/%5cevil.example",
                "/\t/evil.example",
                "/natverk\r\nSet-Cookie: a=b",
                "/natverk%0d%0aSet-Cookie:%20a=b",
                "/natverk?x=%0D%0ASet-Cookie:%20a=b",
                "/.//evil.example",
                "/a/..//evil.example",
                " //evil.example",
                "/natverk b",
                "/%zz"
            })
    void everythingElseLeadsToTheStart(String address) {
        assertThat(LocalAddress.orStart(address)).isEqualTo("/");
    }
}
