package org.broadsheet.work;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The hands that work side by side. Results are handed on in the order in which the work was given, whichever hand was
 * faster, and only a few stand in memory at a time.
 */
public final class Crew implements AutoCloseable {

    /** Deeply nested texts need room: 16 MiB of address space, of which only what is used costs memory. */
    private static final long STACK = 16L << 20;

    /** Pieces of work in flight for each hand: enough that none waits for a slow neighbour. */
    private static final int AHEAD = 4;

    /** Small pieces that a hand is given at a time: enough to make the handing over cheap. */
    private static final int HANDFUL = 16;

    /** What is done with each piece of work. */
    @FunctionalInterface
    public interface Job<A, B> {
        B of(A piece) throws IOException;
    }

    /** Takes what came of the pieces. */
    @FunctionalInterface
    public interface Taker<B> {
        void take(B result) throws IOException;
    }

    private final int hands;
    private final ExecutorService threads;

    /** A crew of {@code hands} threads, at least one. */
    public Crew(int hands) {
        this.hands = hands;
        threads = Executors.newFixedThreadPool(hands, task -> {
            Thread thread = new Thread(null, task, "broadsheet", STACK);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Does {@code job} for every piece of {@code work} and hands each result to {@code taker} on the calling thread, in the
     * order of {@code work}. The first failure of a job ends everything and is thrown as it is.
     */
    public <A, B> void each(Iterator<A> work, Job<A, B> job, Taker<B> taker) throws IOException {
        ArrayDeque<Future<B>> pending = new ArrayDeque<>();
        try {
            while (work.hasNext() || !pending.isEmpty()) {
                while (work.hasNext() && pending.size() < hands * AHEAD) {
                    A piece = work.next();
                    Callable<B> call = () -> job.of(piece);
                    pending.add(threads.submit(call));
                }
                taker.take(result(pending.remove()));
            }
        } finally {
            // Not those at work: to interrupt one closes the files that it shares with others.
            pending.forEach(future -> future.cancel(false));
        }
    }

    /** Does the same with less ado, where the pieces are many and small. */
    public <A, B> void eachOfMany(Iterator<A> work, Job<A, B> job, Taker<B> taker) throws IOException {
        Iterator<List<A>> handfuls = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return work.hasNext();
            }

            @Override
            public List<A> next() {
                List<A> handful = new ArrayList<>(HANDFUL);
                while (handful.size() < HANDFUL && work.hasNext()) {
                    handful.add(work.next());
                }
                return handful;
            }
        };
        Job<List<A>, List<B>> jobs = handful -> {
            List<B> results = new ArrayList<>(HANDFUL);
            for (A piece : handful) {
                results.add(job.of(piece));
            }
            return results;
        };
        each(handfuls, jobs, results -> {
            for (B result : results) {
                taker.take(result);
            }
        });
    }

    private static <B> B result(Future<B> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Lets the hands finish what they have begun, so that nothing is written any more when this returns. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
