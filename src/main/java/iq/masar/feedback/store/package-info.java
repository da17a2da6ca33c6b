/** Where complaints are kept: codes and times; texts lie sealed in the vault. */
@NullMarked
package iq.masar.feedback.store;

import org.jspecify.annotations.NullMarked;
