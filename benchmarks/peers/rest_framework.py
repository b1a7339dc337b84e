"""The list of signatories as a Django REST framework service over the same tables.

Serialisers of models with `prefetch_related`, page numbers by limit and offset with their count, served by gunicorn
with one worker of eight threads over a pool of connections.
"""

from __future__ import annotations

import os
from typing import Any

import django
from django.conf import settings

settings.configure(
    SECRET_KEY="no session is kept",  # noqa: S106 - nothing is signed
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    USE_TZ=True,
    TIME_ZONE="UTC",
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "HOST": "127.0.0.1",
            "PORT": os.environ["PEER_PORT"],
            "NAME": os.environ["PEER_DATABASE"],
            "USER": os.environ["PEER_USER"],
            "PASSWORD": os.environ["PEER_PASSWORD"],
            # A connection a thread, kept: what a pool would give, without its overhead.
            "CONN_MAX_AGE": 600,
        }
    },
    INSTALLED_APPS=["rest_framework", "benchmarks.peers"],
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
    REST_FRAMEWORK={
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "DEFAULT_PERMISSION_CLASSES": [],
        "UNAUTHENTICATED_USER": None,
    },
)
django.setup()

from django.core.wsgi import get_wsgi_application  # noqa: E402 - only after the settings
from django.db import models  # noqa: E402
from django.db.models import F, Prefetch  # noqa: E402
from django.urls import path  # noqa: E402
from rest_framework import generics, pagination, serializers  # noqa: E402

LISTED = ("committed", "monitoring", "plan_accepted", "plan_submitted", "unknown_active")


class Source(models.Model):
    """Where a record comes from."""

    id = models.UUIDField(primary_key=True)
    title = models.TextField()
    publisher = models.TextField(null=True)
    url = models.TextField(null=True)
    licence = models.TextField(null=True)
    accessed_on = models.DateField(null=True)

    class Meta:
        app_label, managed, db_table = "peers", False, "sources"


class Covenant(models.Model):
    """A covenant."""

    id = models.UUIDField(primary_key=True)
    slug = models.TextField()

    class Meta:
        app_label, managed, db_table = "peers", False, "covenants"


class Signatory(models.Model):
    """A signatory."""

    id = models.UUIDField(primary_key=True)
    name = models.TextField()
    names = models.JSONField()
    sort_name = models.TextField()
    country = models.TextField()
    latitude = models.FloatField(null=True)
    longitude = models.FloatField(null=True)
    population = models.BigIntegerField(null=True)
    population_year = models.IntegerField(null=True)
    status = models.TextField()
    joined_on = models.DateField(null=True)
    adhesion_kind = models.TextField(null=True)
    is_group = models.BooleanField()
    group_id = models.UUIDField(null=True)
    coordinator_name = models.TextField(null=True)
    supporter_name = models.TextField(null=True)
    geonames_id = models.IntegerField(null=True)
    source = models.ForeignKey(Source, models.DO_NOTHING, null=True)
    updated_at = models.DateTimeField()
    covenants = models.ManyToManyField(Covenant, through="Membership")

    class Meta:
        app_label, managed, db_table = "peers", False, "signatories"


class Commitment(models.Model):
    """One promise."""

    pk = models.CompositePrimaryKey("signatory_id", "kind")
    signatory = models.ForeignKey(Signatory, models.DO_NOTHING, related_name="commitments")
    kind = models.TextField()

    class Meta:
        app_label, managed, db_table = "peers", False, "commitments"


class ExternalId(models.Model):
    """An identifier elsewhere."""

    pk = models.CompositePrimaryKey("scheme", "value")
    scheme = models.TextField()
    value = models.TextField()
    signatory = models.ForeignKey(Signatory, models.DO_NOTHING, related_name="external_ids")

    class Meta:
        app_label, managed, db_table = "peers", False, "signatory_external_ids"


class Membership(models.Model):
    """A signatory in a covenant."""

    pk = models.CompositePrimaryKey("signatory_id", "covenant_id")
    signatory = models.ForeignKey(Signatory, models.DO_NOTHING)
    covenant = models.ForeignKey(Covenant, models.DO_NOTHING)

    class Meta:
        app_label, managed, db_table = "peers", False, "signatory_covenants"


class SourceSerializer(serializers.ModelSerializer):
    """A source on the wire."""

    accessedOn = serializers.DateField(source="accessed_on")  # noqa: N815 - its name on the wire

    class Meta:
        model = Source
        fields = ("title", "publisher", "url", "licence", "accessedOn")


class ExternalIdSerializer(serializers.ModelSerializer):
    """An identifier on the wire."""

    class Meta:
        model = ExternalId
        fields = ("scheme", "value")


class SignatorySerializer(serializers.ModelSerializer):
    """A signatory on the wire."""

    populationYear = serializers.IntegerField(source="population_year")  # noqa: N815 - names on the wire
    commitments = serializers.SlugRelatedField(slug_field="kind", many=True, read_only=True)
    joinedOn = serializers.DateField(source="joined_on")  # noqa: N815
    covenants = serializers.SlugRelatedField(slug_field="slug", many=True, read_only=True)
    adhesionKind = serializers.CharField(source="adhesion_kind")  # noqa: N815
    isGroup = serializers.BooleanField(source="is_group")  # noqa: N815
    groupId = serializers.UUIDField(source="group_id")  # noqa: N815
    coordinatorName = serializers.CharField(source="coordinator_name")  # noqa: N815
    supporterName = serializers.CharField(source="supporter_name")  # noqa: N815
    geonamesId = serializers.IntegerField(source="geonames_id")  # noqa: N815
    externalIds = ExternalIdSerializer(source="external_ids", many=True)  # noqa: N815
    source = SourceSerializer()
    updatedAt = serializers.DateTimeField(source="updated_at")  # noqa: N815

    class Meta:
        model = Signatory
        fields = (
            "id", "name", "names", "country", "latitude", "longitude", "population", "populationYear", "status",
            "commitments", "joinedOn", "covenants", "adhesionKind", "isGroup", "groupId", "coordinatorName",
            "supporterName", "geonamesId", "externalIds", "source", "updatedAt",
        )  # fmt: skip


class Pages(pagination.LimitOffsetPagination):
    """Pages of 50."""

    default_limit, max_limit = 50, 200


class SignatoryList(generics.ListAPIView):
    """A page of signatories."""

    serializer_class = SignatorySerializer
    pagination_class = Pages

    def get_queryset(self) -> Any:
        """The selection, in the order asked for."""
        found = Signatory.objects.filter(status__in=LISTED)
        countries = self.request.query_params.getlist("country")
        if countries:
            found = found.filter(country__in=countries)
        order: tuple[Any, ...] = ("sort_name", "id")
        if self.request.query_params.get("sort") == "-population":
            order = (F("population").desc(nulls_last=True), "-id")
        return (
            found.select_related("source")
            .prefetch_related(
                Prefetch("commitments", Commitment.objects.order_by("kind")),
                Prefetch("external_ids", ExternalId.objects.order_by("scheme", "value")),
                Prefetch("covenants", Covenant.objects.order_by("slug")),
            )
            .order_by(*order)
        )


urlpatterns = [path("signatories", SignatoryList.as_view())]
application = get_wsgi_application()
