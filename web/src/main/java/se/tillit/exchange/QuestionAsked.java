package se.tillit.exchange;

/** Someone asked the network. */
public record QuestionAsked(long networkId, long questionId) {}
