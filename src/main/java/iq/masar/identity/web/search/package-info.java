/** The register of people, searched from a claim. */
@NullMarked
package iq.masar.identity.web.search;

import org.jspecify.annotations.NullMarked;
