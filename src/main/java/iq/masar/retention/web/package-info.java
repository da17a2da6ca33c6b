/** The pages of retention. */
@NullMarked
package iq.masar.retention.web;

import org.jspecify.annotations.NullMarked;
