package se.tillit.files.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    private static final long SIZE = 1000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-499, 0, 500",
        "bytes=500-, 500, 500",
        "bytes=-1, 999, 1",
        "bytes=0-, 0, 1000",
        "bytes=990-2000, 990, 10",
        "bytes=-2000, 0, 1000",
        "bytes=999-999, 999, 1"
    })
    void onePartIsUnderstood(String header, long first, long length) {
        assertThat(ByteRange.of(header, SIZE)).contains(new ByteRange(first, length, true));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "bytes=", "bytes=-", "bytes=5-4", "bytes=0-1,3-4", "items=0-1", "bytes=a-b", "bytes=--1"})
    void whatIsNotOnePartIsTheWholeFile(String header) {
        assertThat(ByteRange.of(header, SIZE)).contains(ByteRange.whole(SIZE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-1001", "bytes=-0", "bytes=999999999999999999-"})
    void partBeyondTheFileIsNotThere(String header) {
        assertThat(ByteRange.of(header, SIZE)).isEmpty();
    }

    @Test
    void answerNamesFirstAndLastByte() {
        assertThat(new ByteRange(0, 500, true).contentRange(SIZE)).isEqualTo("bytes 0-499/1000");
    }
}
