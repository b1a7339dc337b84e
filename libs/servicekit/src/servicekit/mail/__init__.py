"""Mail: sent by jobs, over one SMTP server. Addresses are read from the database when a mail is sent, never earlier.

`sending` speaks SMTP, `texts` has what the mails say in the four languages, `invitations` is the mail of an invitation.
"""
