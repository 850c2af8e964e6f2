package se.tillit.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does something as the holder of an account would in a request: on a thread and in a request scope of its own. */
public final class Acting {

    /** For nobody: an anonymous reader. */
    public static final long ANONYMOUS = 0;

    private static final int MINUTES = 3;

    private Acting() {}

    /** One request of an account. What it throws is thrown. */
    public static <T> T as(long accountId, Callable<T> request) throws Exception {
        try {
            return executor().submit(inRequest(accountId, request)).get(MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Many requests of an account at the same moment; what became of each. */
    public static List<Outcome> atOnce(int times, long accountId, Callable<?> request) throws Exception {
        return together(Collections.nCopies(times, inRequest(accountId, request)));
    }

    /** A request of each of these accounts at the same moment; what became of each. */
    public static List<Outcome> atOnce(Map<Long, Callable<?>> requests) throws Exception {
        List<Callable<?>> all = new ArrayList<>();
        requests.forEach((account, request) -> all.add(inRequest(account, request)));
        return together(all);
    }

    private static List<Outcome> together(List<? extends Callable<?>> requests) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Outcome>> sent = new ArrayList<>();
        for (Callable<?> request : requests) {
            sent.add(executor().submit(() -> {
                go.await();
                return outcome(request);
            }));
        }
        go.countDown();
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> one : sent) {
            outcomes.add(one.get(MINUTES, TimeUnit.MINUTES));
        }
        return outcomes;
    }

    /** What each of these is told: {@code ok}, or the name of the exception. @param accounts by what they are called */
    public static Map<String, String> answers(Map<String, Long> accounts, Callable<?> request) {
        Map<String, String> answers = new LinkedHashMap<>();
        accounts.forEach((name, account) -> answers.put(name, answer(account, request)));
        return answers;
    }

    /** What one of them is told. */
    public static String answer(long accountId, Callable<?> request) {
        try {
            as(accountId, request);
            return "ok";
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }

    /** What a request returned, or how it failed. */
    public record Outcome(Object result, Exception failure) {}

    private static Outcome outcome(Callable<?> request) {
        try {
            return new Outcome(request.call(), null);
        } catch (Exception e) {
            return new Outcome(null, e);
        }
    }

    private static <T> Callable<T> inRequest(long accountId, Callable<T> request) {
        return () -> {
            RequestContextController scope =
                    CDI.current().select(RequestContextController.class).get();
            scope.activate();
            if (accountId != ANONYMOUS) {
                ActingCaller.set(accountId);
            }
            try {
                return request.call();
            } finally {
                ActingCaller.clear();
                scope.deactivate();
            }
        };
    }

    private static ExecutorService executor() {
        return CDI.current().select(Threads.class).get().threads();
    }

    /** The container's threads, which know the application's names and classes. */
    @ApplicationScoped
    public static class Threads {

        @Resource
        private ManagedExecutorService executor;

        public ExecutorService threads() {
            return executor;
        }
    }
}
