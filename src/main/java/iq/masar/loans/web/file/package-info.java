/** The loan tab of a case, for the worker who refers. */
@NullMarked
package iq.masar.loans.web.file;

import org.jspecify.annotations.NullMarked;
