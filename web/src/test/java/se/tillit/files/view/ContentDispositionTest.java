package se.tillit.files.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentDispositionTest {

    @Test
    void plainNameIsSentTwice() {
        assertThat(ContentDisposition.attachment("plan.pdf"))
                .isEqualTo("attachment; filename=\"plan.pdf\"; filename*=UTF-8''plan.pdf");
    }

    @Test
    void swedishLettersAndEmojiAreEncodedWithAPlainFallback() {
        assertThat(ContentDisposition.attachment("Åtgärd 😀.pdf"))
                .isEqualTo(
                        "attachment; filename=\"Atgard _.pdf\"; filename*=UTF-8''%C3%85tg%C3%A4rd%20%F0%9F%98%80.pdf");
    }

    @Test
    void nothingInANameEndsTheHeaderOrItsQuotes() {
        assertThat(ContentDisposition.attachment("a\"; x=\\ %22\r\nSet-Cookie: y.pdf"))
                .startsWith("attachment; filename=\"a_; x=_ _22__Set-Cookie: y.pdf\"; ")
                .endsWith("filename*=UTF-8''a%22%3B%20x%3D%5C%20%2522%0D%0ASet-Cookie%3A%20y.pdf");
    }
}
