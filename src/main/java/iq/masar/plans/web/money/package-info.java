/** The page of a plan's money: its lines while it is written, costs and proofs while it is carried out. */
@NullMarked
package iq.masar.plans.web.money;

import org.jspecify.annotations.NullMarked;
