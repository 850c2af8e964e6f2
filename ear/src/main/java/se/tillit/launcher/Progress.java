package se.tillit.launcher;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long task is. */
interface Progress extends AutoCloseable {

    /** So many of all steps are done. */
    void show(long done, long total);

    @Override
    void close();

    /** A bar that moves, with the time it still takes. */
    static Progress bar(PrintStream console, String task) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .setConsumer(new ConsoleProgressBarConsumer(console))
                .build();
        return new Progress() {
            @Override
            public void show(long done, long total) {
                bar.maxHint(total);
                bar.stepTo(done);
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    /** One line at the start, for a console that is a file. */
    static Progress line(PrintStream console, String task) {
        console.println(task + " …");
        return new Progress() {
            @Override
            public void show(long done, long total) {}

            @Override
            public void close() {}
        };
    }
}
