package se.tillit.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void lettersOfAllLanguagesAndEmojiStay() {
        assertThat(FileName.clean("Prötokoll åäö 😀 👩‍💻 ÅÄÖ.pdf")).isEqualTo("Prötokoll åäö 😀 👩‍💻 ÅÄÖ.pdf");
    }

    @Test
    void pathIsTakenAway() {
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("C:\\Users\\karin\\plan.docx")).isEqualTo("plan.docx");
    }

    @Test
    void controlAndDirectionCharactersAreTakenAway() {
        assertThat(FileName.clean("a\r\nb\u0000c.txt")).isEqualTo("abc.txt");
        assertThat(FileName.clean("faktura\u202Efdp.exe")).isEqualTo("fakturafdp.exe");
    }

    @Test
    void loneSurrogateIsTakenAway() {
        assertThat(FileName.clean("a\uD83Db.txt")).isEqualTo("ab.txt");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(FileName.clean("A\u030Aterbruk.pdf")).isEqualTo("Återbruk.pdf");
    }

    @Test
    void nameOfNothingGetsAName() {
        assertThat(FileName.clean("..")).isEqualTo("fil");
        assertThat(FileName.clean("mapp/")).isEqualTo("fil");
    }

    @Test
    void longNameKeepsItsExtension() {
        String name = FileName.clean("😀".repeat(300) + ".pdf");
        assertThat(name.codePointCount(0, name.length())).isEqualTo(FileName.LONGEST);
        assertThat(name).endsWith("😀.pdf");
    }

    @Test
    void extensionIsInLowerCase() {
        assertThat(FileName.extension("Plan.final.PDF")).isEqualTo("pdf");
        assertThat(FileName.extension("LÄSMIG")).isEmpty();
    }

    @Test
    void titleIsTheNameWithoutExtension() {
        assertThat(FileName.withoutExtension("Plan.final.PDF")).isEqualTo("Plan.final");
        assertThat(FileName.withoutExtension(".gitignore")).isEqualTo(".gitignore");
    }
}
