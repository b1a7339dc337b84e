// The form of this page asks for nothing that is not known: where scripts run it is sent at once.
document.forms[0]?.requestSubmit();
