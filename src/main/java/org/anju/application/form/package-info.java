/** The completed application form 配售型保障房申请表 (article 15, 1) as a PDF. Plain Java. */
package org.anju.application.form;
