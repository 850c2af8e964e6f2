package se.tillit.exchange;

/** Someone answered a question, the asker or another. */
public record QuestionAnswered(long networkId, long questionId, long answerId) {}
