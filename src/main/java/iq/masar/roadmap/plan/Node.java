package iq.masar.roadmap.plan;

import java.util.List;
import java.util.Optional;

/** A part of the plan: an activity, or something that holds parts. */
public sealed interface Node {
    String id();

    /** How much it counts beside its neighbours, a whole number from 1. */
    int weight();

    /** The exact figure, or nothing when nothing under it is measured: «لا رقم», never 0 % (GOV-19). */
    Optional<Interval> figure();

    /** The activities under it, in order. */
    List<Activity> leaves();

    record Activity(String id, int weight, Progress progress) implements Node {
        public Activity {
            if (weight < 1) {
                throw new ArithmeticException("weight " + weight);
            }
        }

        @Override
        public Optional<Interval> figure() {
            return progress.measured();
        }

        @Override
        public List<Activity> leaves() {
            return List.of(this);
        }
    }

    /** Something that holds parts; its figure and its activities are found once. */
    final class Group implements Node {
        private final String id;
        private final int weight;
        private final List<Node> parts;
        private final Optional<Interval> figure;
        private final List<Activity> leaves;

        public Group(String id, int weight, List<Node> parts) {
            if (weight < 1) {
                throw new ArithmeticException("weight " + weight);
            }
            this.id = id;
            this.weight = weight;
            this.parts = List.copyOf(parts);
            this.figure = Rollup.of(this.parts);
            this.leaves =
                    this.parts.stream().flatMap(part -> part.leaves().stream()).toList();
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public int weight() {
            return weight;
        }

        public List<Node> parts() {
            return parts;
        }

        @Override
        public Optional<Interval> figure() {
            return figure;
        }

        @Override
        public List<Activity> leaves() {
            return leaves;
        }
    }
}
