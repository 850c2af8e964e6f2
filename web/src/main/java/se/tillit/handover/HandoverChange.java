package se.tillit.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.tillit.networks.SuccessionRecord;

/** One holding that a hand-over ends, and who comes after. Rows that an undoing takes away are known by their ids only. */
@Entity
@Table(name = "handover_change")
public class HandoverChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handover_id")
    private Handover handover;

    @Column(name = "ended_holding_id")
    private long endedHoldingId;

    @Column(name = "held_until")
    private LocalDate heldUntil;

    @Column(name = "successor_id")
    private Long successorId;

    @Column(name = "successor_holding_id")
    private Long successorHoldingId;

    @Column(name = "successor_until")
    private LocalDate successorUntil;

    private boolean kept;

    protected HandoverChange() {}

    HandoverChange(Handover handover, SuccessionRecord.Handed handed) {
        this.handover = handover;
        this.endedHoldingId = handed.holdingId();
        this.heldUntil = handed.heldUntil();
        this.successorId = handed.successorId();
        this.successorHoldingId = handed.successorHoldingId();
        this.successorUntil = handed.successorUntil();
    }

    SuccessionRecord.Handed handed() {
        return new SuccessionRecord.Handed(endedHoldingId, heldUntil, successorId, successorHoldingId, successorUntil);
    }
}
