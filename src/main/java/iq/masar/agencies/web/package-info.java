/** The pages of institutions, vetting and roll-out. */
@NullMarked
package iq.masar.agencies.web;

import org.jspecify.annotations.NullMarked;
