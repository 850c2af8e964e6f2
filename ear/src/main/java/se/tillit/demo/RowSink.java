package se.tillit.demo;

import org.jspecify.annotations.Nullable;

/** Where the generated rows go. */
@FunctionalInterface
interface RowSink {

    /** Takes one row; the values stand in the order of the table's columns. */
    void add(Table table, @Nullable Object... values);
}
