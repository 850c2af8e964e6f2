package se.tillit.files.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadMetadataTest {

    @Test
    void namesAndNumbersAreRead() {
        UploadMetadata metadata =
                UploadMetadata.of("filename " + base64("Åtgärder 🌊.pdf") + ",modified " + base64("17"));

        assertThat(metadata.text("filename")).isEqualTo("Åtgärder 🌊.pdf");
        assertThat(metadata.number("modified")).isEqualTo(17);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ",", "filename", "filename %%%", "modified LTE="})
    void whatCannotBeReadIsNotThere(String header) {
        assertThat(UploadMetadata.of(header).text("filename")).isEmpty();
        assertThat(UploadMetadata.of(header).number("modified")).isZero();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
