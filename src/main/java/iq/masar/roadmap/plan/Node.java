package iq.masar.roadmap.plan;

import java.util.ArrayList;
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

    record Group(String id, int weight, List<Node> parts) implements Node {
        public Group {
            parts = List.copyOf(parts);
            if (weight < 1) {
                throw new ArithmeticException("weight " + weight);
            }
        }

        @Override
        public Optional<Interval> figure() {
            return Rollup.of(parts);
        }

        @Override
        public List<Activity> leaves() {
            var all = new ArrayList<Activity>();
            parts.forEach(part -> all.addAll(part.leaves()));
            return List.copyOf(all);
        }
    }
}
