package se.tillit.demo;

import java.util.Map;
import java.util.Objects;

/**
 * What the migrations have put into the database, by its keys.
 *
 * @param policyAreas ids by code
 * @param jobFunctions ids by Swedish name
 */
record Catalogue(Map<String, Long> policyAreas, Map<String, Long> jobFunctions) {

    long policyArea(String code) {
        return Objects.requireNonNull(policyAreas.get(code), code);
    }

    long jobFunction(String name) {
        return Objects.requireNonNull(jobFunctions.get(name), name);
    }
}
