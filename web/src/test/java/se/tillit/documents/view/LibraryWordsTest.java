package se.tillit.documents.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tillit.documents.FileGroup;
import se.tillit.documents.LibraryFilter;
import se.tillit.documents.LibrarySort;

class LibraryWordsTest {

    @Test
    void everyKindAndOrderHasAWordOfItsOwn() {
        assertThat(FileGroup.values()).allSatisfy(group -> assertThat(LibraryWords.group(LibraryWords.word(group)))
                .contains(group));
        assertThat(LibraryWords.group("okänd")).isEmpty();
        assertThat(LibraryWords.sort("storlek")).isEqualTo(LibrarySort.SIZE);
        assertThat(LibraryWords.sort("okänd")).isEqualTo(LibrarySort.CHANGED);
    }

    @Test
    void withoutADirectionTheNewestAndTheLargestComeFirst() {
        assertThat(LibraryWords.isDescending("", LibrarySort.CHANGED)).isTrue();
        assertThat(LibraryWords.isDescending("", LibrarySort.TITLE)).isFalse();
        assertThat(LibraryWords.isDescending("stigande", LibrarySort.SIZE)).isFalse();
        assertThat(LibraryWords.isDescending("fallande", LibrarySort.TITLE)).isTrue();
    }

    @Test
    void anAddressSaysWhereAndWhat() {
        LibraryFilter filter =
                new LibraryFilter(Optional.of(7L), "å&ä", Optional.of(FileGroup.PDF), LibrarySort.TITLE, false);
        assertThat(LibraryWords.address(filter, LibrarySort.SIZE, true, 3))
                .isEqualTo("?mapp=7&q=%C3%A5%26%C3%A4&typ=pdf&sortera=storlek&riktning=fallande&sida=3");
        assertThat(LibraryWords.address(LibraryFilter.in(Optional.empty()), LibrarySort.TITLE, false, 1))
                .isEqualTo("?sortera=titel&riktning=stigande");
    }
}
