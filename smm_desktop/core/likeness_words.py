"""Words of the trade as panels write them; all folded, and in the form that `likeness.stem` gives."""

from __future__ import annotations

from collections.abc import Mapping


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


NETWORKS = _listed(
    "instagram youtube tiktok facebook telegram twitter threads spotify soundcloud twitch linkedin pinterest snapchat"
    " discord reddit vk whatsapp kick rumble google quora tumblr vimeo shazam clubhouse likee kwai line trovo audiomack"
    " deezer tidal dailymotion behance dribbble medium onlyfan bluesky mastodon wechat weibo opensea tripadvisor"
    " trustpilot yelp coinmarketcap dextool napster itune anghami boomplay mixcloud datpiff odnoklassniki rutube dzen"
)
KINDS = _listed(
    "follower like view comment share save member subscriber play reach impression story reel live viewer vote retweet"
    " repost mention traffic visit visitor review reaction watch invite reply poll hashtag listener download igtv short"
    " post profile video photo auto custom random package pack bundle pin friend page group channel bot dislike"
    " click lead install rating star emoji positive negative premium boost"
)

SYNONYMS: Mapping[str, str] = {
    "ig": "instagram",
    "x": "twitter",
    "insta": "instagram",
    "yt": "youtube",
    "fb": "facebook",
    "tt": "tiktok",
    "tg": "telegram",
    "sc": "soundcloud",
    "thread": "threads",
    "sub": "subscriber",
    "flw": "follower",
    "retweet": "repost",
    "stories": "story",
    "replies": "reply",
    "impressions": "impression",
    "visitor": "visit",
    "lives": "live",
    "livestream": "live",
    "stream": "play",
    "hd": "hq",
    "reels": "reel",
    "pkg": "package",
    "fans": "follower",
    "fan": "follower",
    "takipci": "follower",
    "begeni": "like",
    "izlenme": "view",
}

LOW = _listed("lq bot fake ghost dead")
HIGH = _listed("hq real active organic genuine human uhq")

FILLERS = _listed(
    "fast faster superfast super ultra instant instantly quick slow best cheap cheapest new hot top good great"
    " quality high low hq lq uhq real active account people human organic genuine fake ghost dead bot user"
    " max maximum min minimum start starting speed day daily week month year hour hr minute per refill refillable"
    " refilled guarantee guaranteed guaranty warranty drop dropping non no not with without and the of for to in on"
    " a an from all any or by at is are it"
    " update updated working work service server provider own exclusive recommended recommend stable permanent"
    " lifetime life time button cancel enable enabled available limited offer promo sale discount official"
    " trusted emergency market worldwide world global international mix mixed medium always now today so far only"
    " very smooth natural base big possible low w o up less k m fully full amazing cool super perfect secure safe"
    " flash rocket lightning turbo express special original"
) - frozenset({"premium"})

_NAMED = {
    "us": "usa america american",
    "gb": "uk british britain england",
    "br": "brazil brazilian brasil",
    "in": "india indian",
    "tr": "turkey turkish turk turkiye",
    "de": "germany german",
    "fr": "france french",
    "jp": "japan japanese",
    "arab": "arab arabic arabian saudi gulf",
    "vn": "vietnam vietnamese",
    "ng": "nigeria nigerian",
    "ru": "russia russian",
    "ua": "ukraine ukrainian",
    "kr": "korea korean",
    "cn": "china chinese",
    "id": "indonesia indonesian",
    "pk": "pakistan pakistani",
    "ir": "iran iranian persian",
    "es": "spain spanish",
    "it": "italy italian",
    "mx": "mexico mexican",
    "latin": "latin latino",
    "eu": "europe european",
    "africa": "africa african",
    "asia": "asia asian",
    "th": "thailand thai",
    "ph": "philippine filipino",
    "eg": "egypt egyptian",
    "ca": "canada canadian",
    "au": "australia australian",
    "pl": "poland polish",
    "il": "israel israeli",
    "bd": "bangladesh bangladeshi",
    "my": "malaysia malaysian",
    "tw": "taiwan taiwanese",
    "uz": "uzbekistan uzbek",
    "kz": "kazakhstan kazakh",
    "iq": "iraq iraqi",
    "ma": "morocco moroccan",
    "dz": "algeria algerian",
    "az": "azerbaijan azerbaijani",
    "co": "colombia colombian",
    "ar": "argentina argentinian",
    "nl": "netherland dutch",
    "pt": "portugal portuguese",
    "ke": "kenya kenyan",
}
COUNTRIES: Mapping[str, str] = {
    **{word: code for code, words in _NAMED.items() for word in words.split()},
    "flag_sa": "arab",
    "flag_ae": "arab",
}
"""Countries and regions by the words for them, and by those flags that stand for a region."""
