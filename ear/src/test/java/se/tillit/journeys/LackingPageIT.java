package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.running.Rows;

/** Whoever has uploaded files is asked for what they lack, and fills it in for all of them in one form. */
class LackingPageIT {

    private static final String DOCUMENTS = "/natverk/klimatanpassning/dokument";

    private String picture;
    private String notes;

    @BeforeEach
    void name() {
        long number = System.nanoTime() % 1_000_000_000;
        picture = "IMG_" + number;
        notes = "scan" + number;
    }

    @Test
    void isAskedAfterAnUploadAndLosesNothingWhenOneIsRefused() {
        try (Person member = Person.onPhone()) {
            upload(member);
            member.findsThePageAccessible().link("Fyll i uppgifterna").click();
            member.isAt(DOCUMENTS + "/uppgifter").findsThePageAccessible();
            field(member, picture, "Titel").fill("");
            field(member, picture, "Bildbeskrivning").fill("Karta över Öckerö med översvämmade gator. 🌧");
            field(member, notes, "Titel").fill("Anteckningar " + notes);
            field(member, notes, "Språk").selectOption("Svenska");
            field(member, notes, "Dokumenttyp").selectOption("2");
            member.button("Spara uppgifterna").click();

            member.sees("Ett dokument är inte sparat.").sees("Skriv en titel.").findsThePageAccessible();
            assertThat(part(member, notes)).hasCount(0);
            assertThat(field(member, picture, "Bildbeskrivning"))
                    .hasValue("Karta över Öckerö med översvämmade gator. 🌧");
            field(member, picture, "Titel").fill("Karta över Öckerö");
            field(member, picture, "Språk").selectOption("Svenska");
            field(member, picture, "Dokumenttyp").selectOption("12");
            member.button("Spara uppgifterna").click();

            member.isTold("Uppgifterna är sparade.").findsThePageAccessible();
            assertThat(part(member, picture)).hasCount(0);
            assertThat(said("m.alt_text", picture)).startsWith("Karta över Öckerö med");
            assertThat(said("d.title", notes)).isEqualTo("Anteckningar " + notes);
        }
    }

    @Test
    void fillsInWithTheKeyboardAloneAndIsToldWhoWasFirst() {
        try (Person member = Person.atDesk()) {
            upload(member);
            member.open(DOCUMENTS + "/uppgifter").findsThePageAccessible();
            Page other = member.newTab();
            other.navigate(DOCUMENTS + "/uppgifter");
            other.locator("fieldset", hasText(notes)).getByLabel("Titel").fill("Först " + notes);
            other.locator("[id='lackingForm:save']").click();
            assertThat(other.getByText("Uppgifterna är sparade.")).isVisible();

            member.keyboard()
                    .skipsToContent()
                    .tabsTo(field(member, notes, "Titel"))
                    .presses("Control+a")
                    .types("Sist " + notes)
                    .tabsTo(member.button("Spara uppgifterna"))
                    .presses("Enter");
            member.sees("Någon annan hann spara före dig.").sees("Titel: Först " + notes);
            member.findsThePageAccessible();
            assertThat(member.page().locator("input[value='Sist " + notes + "']"))
                    .isVisible();
            member.button("Spara uppgifterna").click();

            member.isTold("Uppgifterna är sparade.");
            assertThat(said("d.title", notes)).isEqualTo("Sist " + notes);
        }
    }

    private void upload(Person member) {
        member.signIn("ledamot").open(DOCUMENTS);
        member.field("Filer")
                .setInputFiles(
                        new FilePayload[] {SampleFile.picture(picture + ".png"), SampleFile.notes(notes + ".txt")});
        member.nothingSecret().check();
        member.button("Dela filerna").click();
        member.isTold("Filerna är delade med nätverket.");
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    /** A document's part of the form, by its file. */
    private static Locator part(Person member, String file) {
        return member.page().locator("fieldset", hasText(file + "."));
    }

    private static Locator field(Person member, String file, String label) {
        return part(member, file).getByLabel(label);
    }

    private static String said(String what, String file) {
        return Rows.text(
                "select " + what + " from document d left join document_metadata m on m.document_id = d.id"
                        + " where d.file_name like ?",
                file + ".%");
    }
}
