package se.tillit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 1, 0",
        "0, 7, 1, 1, 0",
        "50, 1, 1, 1, 0",
        "51, 2, 2, 2, 50",
        "51, 3, 2, 2, 50",
        "51, -4, 1, 2, 0",
        "150000, 3000, 3000, 3000, 149950"
    })
    void theNearestPageIsShown(long total, int number, int page, int pages, int first) {
        Paging paging = Paging.of(total, 50, number);

        assertThat(paging).isEqualTo(new Paging(page, pages, 50));
        assertThat(paging.first()).isEqualTo(first);
    }
}
