package se.tillit.handover.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.tillit.access.NetworkRole;
import se.tillit.networks.SeatSuccession;
import se.tillit.networks.SuccessionPlan;
import se.tillit.networks.SuccessionSeat;
import se.tillit.people.ElectedPerson;
import se.tillit.shared.Formats;
import se.tillit.shared.Texts;

/** A plan in words: for each seat what happens to whom and when, and what to think of once more. */
final class HandoverWords {

    private final SuccessionPlan plan;
    private final Locale locale;

    HandoverWords(SuccessionPlan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
    }

    List<String> sentences(SeatSuccession seat) {
        List<String> sentences = new ArrayList<>();
        SuccessionSeat leaves = seat.leaves();
        String day = date(plan.term().effectiveOn());
        sentences.add(text(
                "handover.preview.leaves",
                leaves.personName(),
                text("HoldingRole." + leaves.role().name()),
                day));
        plan.readingAfter(leaves)
                .map(reading -> text(
                        "handover.preview.reads",
                        leaves.personName(),
                        date(reading.leftOn().minusDays(1))))
                .ifPresent(sentences::add);
        plan.stayingAfter(leaves)
                .map(staying -> text("handover.preview.stays", leaves.personName(), name(staying.role())))
                .ifPresent(sentences::add);
        if (seat.vacant()) {
            String key = seat.leavesVacancy() ? "handover.preview.vacant" : "handover.preview.no-substitute";
            sentences.add(text(key, day));
        } else if (seat.successorUntil() == null) {
            sentences.add(text("handover.preview.comes", seat.successor().name(), day));
        } else {
            sentences.add(text(
                    "handover.preview.comes-until",
                    seat.successor().name(),
                    day,
                    date(seat.successorUntil().minusDays(1))));
        }
        return sentences;
    }

    List<String> warnings(SeatSuccession seat) {
        List<String> warnings = new ArrayList<>();
        if (seat.vacant()) {
            warnings.add(text("handover.warning.vacant"));
        } else {
            addOf(seat.successor(), warnings);
        }
        if (seat.later() != null) {
            warnings.add(text(
                    "handover.warning.later",
                    seat.later().personName(),
                    date(seat.later().validFrom())));
        }
        return warnings;
    }

    private void addOf(ElectedPerson successor, List<String> warnings) {
        if (!successor.maySignIn()) {
            warnings.add(text("handover.warning.no-account", successor.name()));
        }
        if (successor.email() == null) {
            warnings.add(text("handover.warning.no-email", successor.name()));
        }
    }

    private String name(NetworkRole role) {
        return text("NetworkRole." + role.name());
    }

    private String date(LocalDate day) {
        return Formats.date(day, locale);
    }

    private String text(String key, Object... arguments) {
        return Texts.get(locale, key, arguments);
    }
}
