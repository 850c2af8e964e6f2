package se.tillit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.tillit.shared.Language;

class FigureWordsTest {

    private static final Locale SWEDISH = Language.SV.locale();
    private static final char NBSP = '\u00a0';

    private final FigureWords words = new FigureWords(SWEDISH);

    @Test
    void countsAreComparedByDifferenceAndByPercentFromABaseOfTen() {
        assertThat(words.change(Form.COUNT, Value.count(61), Value.count(54))).isEqualTo("+7, +13" + NBSP + "%");
        assertThat(words.change(Form.COUNT, Value.count(12), Value.count(10))).isEqualTo("+2, +20" + NBSP + "%");
        assertThat(words.change(Form.COUNT, Value.count(12), Value.count(9))).isEqualTo("+3");
        assertThat(words.change(Form.COUNT, Value.count(8), Value.count(10))).isEqualTo("−2, −20" + NBSP + "%");
    }

    @Test
    void aRealZeroIsPrintedAndAnUnchangedFigureSaysSo() {
        assertThat(words.value(Form.COUNT, Value.count(0))).isEqualTo("0");
        assertThat(words.change(Form.COUNT, Value.count(0), Value.count(0))).isEqualTo("oförändrat");
    }

    @Test
    void sharesAreComparedInPercentagePointsOnUnroundedValues() {
        // 66.67 − 66.20 is 0.47, although the printed 67 and 66 differ by one.
        assertThat(words.change(Form.SHARE, SampleReport.share(2, 3), SampleReport.share(47, 71)))
                .isEqualTo("oförändrat");
        assertThat(words.change(Form.SHARE, SampleReport.share(19, 25), SampleReport.share(69, 100)))
                .isEqualTo("+7 procentenheter");
    }

    @Test
    void percentagesAreRoundedHalfUpToWholeNumbers() {
        assertThat(words.value(Form.SHARE, SampleReport.share(1, 8))).isEqualTo("13" + NBSP + "%");
        assertThat(words.value(Form.SHARE, SampleReport.share(1, 200))).isEqualTo("1" + NBSP + "%");
    }

    @Test
    void mediansHaveOneDecimalAndTheirUnit() {
        assertThat(words.value(Form.WORKING_DAYS, SampleReport.number("3.5"))).isEqualTo("3,5 arbetsdagar");
        assertThat(words.cell(Form.WORKING_DAYS, SampleReport.number("3"))).isEqualTo("3,0");
        assertThat(words.change(Form.DAYS, SampleReport.number("3.5"), SampleReport.number("5")))
                .isEqualTo("−1,5 dagar");
    }

    @Test
    void representationIsPrintedAsSoManyOfSoMany() {
        assertThat(words.value(Form.OUT_OF, SampleReport.share(12, 13))).isEqualTo("12 av 13");
    }

    @Test
    void whatHasNoValueIsADashAndIsNotCompared() {
        Value none = Value.none(Note.NO_BASE);
        assertThat(words.value(Form.SHARE, none)).isEqualTo("–");
        assertThat(words.change(Form.SHARE, none, SampleReport.share(1, 2))).isEmpty();
        assertThat(words.comparison("Samma tid 2025", Form.SHARE, SampleReport.share(1, 2), none))
                .isEqualTo("Samma tid 2025: –");
    }

    @Test
    void whatIsSuppressedIsPrintedInWordsAndIsNotCompared() {
        Value hidden = Value.none(Note.FEWER_THAN_FIVE);
        assertThat(words.value(Form.COUNT, hidden)).isEqualTo("färre än 5");
        assertThat(words.change(Form.COUNT, Value.count(20), hidden)).isEmpty();
        assertThat(words.value(Form.SHARE, Value.none(Note.PROTECTS_OTHERS))).isEqualTo("visas inte");
    }

    @Test
    void aStoredValueThatIsMarkedAsSuppressedIsNeverPrinted() {
        Value stored = Value.stored(BigDecimal.valueOf(3), 3L, 4L, null, true);
        assertThat(words.value(Form.COUNT, stored)).isEqualTo("visas inte");
    }
}
