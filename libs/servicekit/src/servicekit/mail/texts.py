"""What mails say, in the languages of the site."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class InvitationText:
    """The mail of an invitation; `{organisation}`, `{link}`, `{account}`, `{site}` and `{day}` are filled in.

    Attributes:
        account: The paragraph `{account}`, with its own `{link}`, where accounts are made by invitation alone.
    """

    subject: str
    text: str
    account: str


INVITATION: Final = {
    "en": InvitationText(
        subject="You are invited to {organisation}",
        text="""Hello,

you are invited to work for {organisation} on the platform of international urban and regional cooperation.

Follow this link and sign in, or make an account, with the e-mail address that this message came to:

{link}
{account}
The invitation holds until {day}. If you did not expect it, you need not do anything: nothing happens without you.

{site}
""",
        account="""
No account yet? Make one here first:

{link}
""",
    ),
    "fr": InvitationText(
        subject="Vous êtes invité à rejoindre {organisation}",
        text="""Bonjour,

vous êtes invité à travailler pour {organisation} sur la plateforme de coopération urbaine et régionale internationale.

Suivez ce lien et connectez-vous, ou créez un compte, avec l’adresse électronique à laquelle ce message est arrivé :

{link}
{account}
L’invitation est valable jusqu’au {day}. Si vous ne l’attendiez pas, ne faites rien : rien ne se passe sans vous.

{site}
""",
        account="""
Pas encore de compte ? Créez-en d’abord un ici :

{link}
""",
    ),
    "zh": InvitationText(
        subject="邀请您加入{organisation}",
        text="""您好：

邀请您在国际城镇合作平台上为{organisation}工作。

请打开下面的链接，用收到本邮件的邮箱地址登录或注册账号：

{link}
{account}
本邀请有效期至{day}。如果您并未预期收到此邮件，无需任何操作，也不会有任何变化。

{site}
""",
        account="""
还没有账号？请先在这里注册：

{link}
""",
    ),
    "ja": InvitationText(
        subject="{organisation}への招待",
        text="""こんにちは。

国際都市間協力プラットフォームで、{organisation}の一員として作業するよう招待されています。

次のリンクを開き、このメールが届いたメールアドレスでサインインするか、アカウントを作成してください。

{link}
{account}
招待の有効期限は{day}です。お心当たりがない場合は、何もする必要はありません。何も変わりません。

{site}
""",
        account="""
まだアカウントをお持ちでない方は、先にこちらで作成してください。

{link}
""",
    ),
}
