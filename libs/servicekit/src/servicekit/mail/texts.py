"""What mails say, in the languages of the site."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class InvitationText:
    """The mail of an invitation; `{organisation}`, `{link}`, `{site}` and `{day}` are filled in."""

    subject: str
    text: str


INVITATION: Final = {
    "en": InvitationText(
        subject="You are invited to {organisation}",
        text="""Hello,

you are invited to work for {organisation} on the platform of international urban and regional cooperation.

Follow this link and sign in, or make an account, with the e-mail address that this message came to:

{link}

The invitation holds until {day}. If you did not expect it, you need not do anything: nothing happens without you.

{site}
""",
    ),
    "fr": InvitationText(
        subject="Vous êtes invité à rejoindre {organisation}",
        text="""Bonjour,

vous êtes invité à travailler pour {organisation} sur la plateforme de coopération urbaine et régionale internationale.

Suivez ce lien et connectez-vous, ou créez un compte, avec l’adresse électronique à laquelle ce message est arrivé :

{link}

L’invitation est valable jusqu’au {day}. Si vous ne l’attendiez pas, ne faites rien : rien ne se passe sans vous.

{site}
""",
    ),
    "zh": InvitationText(
        subject="邀请您加入{organisation}",
        text="""您好：

邀请您在国际城市与区域合作平台上为{organisation}工作。

请打开下面的链接，用收到本邮件的邮箱地址登录或注册账号：

{link}

本邀请有效期至{day}。如果您并未预期收到此邮件，无需任何操作，也不会有任何变化。

{site}
""",
    ),
    "ja": InvitationText(
        subject="{organisation}への招待",
        text="""こんにちは。

国際都市・地域間協力プラットフォームで、{organisation}の一員として作業するよう招待されています。

次のリンクを開き、このメールが届いたメールアドレスでサインインするか、アカウントを作成してください。

{link}

招待の有効期限は{day}です。お心当たりがない場合は、何もする必要はありません。何も変わりません。

{site}
""",
    ),
}
