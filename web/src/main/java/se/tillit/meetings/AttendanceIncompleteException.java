package se.tillit.meetings;

import se.tillit.shared.BusinessException;

/** Seats that were called lack an answer: a share of seats present needs all of them (reports.md M8). */
public class AttendanceIncompleteException extends BusinessException {

    public AttendanceIncompleteException(int seats) {
        super(seats);
    }
}
