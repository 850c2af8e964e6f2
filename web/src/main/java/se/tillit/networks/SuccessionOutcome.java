package se.tillit.networks;

/** A succession that was carried out. @param plan what was said @param written what stands in the database for it */
public record SuccessionOutcome(SuccessionPlan plan, SuccessionRecord written) {}
