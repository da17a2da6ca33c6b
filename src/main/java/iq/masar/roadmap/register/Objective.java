package iq.masar.roadmap.register;

import iq.masar.kernel.Label;

/**
 * One of the twenty-three objectives of the Global Compact.
 *
 * @param verified whether the Arabic wording was compared with the official text
 * @param printed the wording Iraq's review prints, or empty
 */
public record Objective(int number, Label title, String brief, boolean verified, String printed, boolean priority) {}
