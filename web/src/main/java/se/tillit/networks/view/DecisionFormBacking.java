package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import se.tillit.networks.DecisionDetails;

/** The fields in which a decision about a network's life is written down. */
@Named
@RequestScoped
public class DecisionFormBacking {

    private LocalDate decidedOn;
    private LocalDate effectiveOn;
    private String decidedBy;
    private String reference;
    private String reason;

    DecisionDetails details() {
        return new DecisionDetails(
                decidedOn, effectiveOn, decidedBy, Objects.requireNonNullElse(reference, ""), reason);
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(String decidedBy) {
        this.decidedBy = decidedBy;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
