package se.tillit.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance with a fixed seed: the same throws in the same order every time. */
final class Dice {

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    static Dice seeded(long seed) {
        return new Dice(new SplittableRandom(seed));
    }

    /** Dice of their own, so that more throws in one place do not change every other place. */
    Dice split() {
        return new Dice(random.split());
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double share(double low, double high) {
        return random.nextDouble(low, high);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The index of a weight, drawn in proportion to the weights. */
    int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double point = random.nextDouble() * sum;
        for (int i = 0; i < weights.length; i++) {
            point -= weights[i];
            if (point < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    String key() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
