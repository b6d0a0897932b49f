"""Models as a user meets them: read, made, changed, compared, copied, and never losing anything."""

from __future__ import annotations

import copy
import datetime
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async import Model, UnknownModel, models
from pinterest_async.model import adopt, field, model, plain
from pinterest_async.models import (
    AdsAnalyticsGetAsyncResponse,
    Board,
    BoardCreate,
    BoardMedia,
    MediaUploadParameters,
    Pin,
    PinMediaWithImage,
    PinMediaWithVideo,
)

UTC = datetime.UTC
BOARD = {
    "id": "549755885175",
    "name": "Places",
    "created_at": "2024-01-31T10:20:30",
    "media": {"image_cover_url": "https://i.pinimg.com/a.jpg", "pin_thumbnail_urls": ["x", "y"]},
    "owner": {"username": "me"},
    "privacy": "SECRETIVE",
    "new_field": {"a": [1]},
}
NAMED: list[Any] = [getattr(models, name) for name in models.__all__]
CLASSES: list[type[Model]] = [named for named in NAMED if isinstance(named, type)]


# Reading


def test_a_reply_reads_as_it_is_declared() -> None:
    board = Board.from_dict(BOARD)
    assert board.name == "Places"
    assert board.created_at == datetime.datetime(2024, 1, 31, 10, 20, 30, tzinfo=UTC)
    assert isinstance(board.media, BoardMedia)
    assert board.media.pin_thumbnail_urls == ["x", "y"]
    assert board.media is board.media
    assert board.description is None


def test_what_is_not_declared_is_read_by_its_name() -> None:
    board = Board.from_dict(BOARD)
    assert board.additional_properties == {"new_field": {"a": [1]}}
    assert board["new_field"] == {"a": [1]}
    assert board["created_at"] == board.created_at
    assert "new_field" in board
    assert "description" not in board
    assert set(board) == BOARD.keys()
    with pytest.raises(KeyError):
        board["description"]


def test_what_came_goes_back() -> None:
    board = Board.from_dict(BOARD)
    before = copy.deepcopy(BOARD)
    assert board.created_at
    assert board.media
    assert board.owner
    assert board.to_dict() == board == before == BOARD
    assert list(board.to_dict()) == list(BOARD)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-01-31T10:20:30", datetime.datetime(2024, 1, 31, 10, 20, 30, tzinfo=UTC)),
        ("2024-01-31T10:20:30.123456", datetime.datetime(2024, 1, 31, 10, 20, 30, 123456, tzinfo=UTC)),
        ("2024-01-31T10:20:30Z", datetime.datetime(2024, 1, 31, 10, 20, 30, tzinfo=UTC)),
        ("2024-01-31 10:20:30", datetime.datetime(2024, 1, 31, 10, 20, 30, tzinfo=UTC)),
        ("2024-01-31T10:20:30+02:00", datetime.datetime(2024, 1, 31, 8, 20, 30, tzinfo=UTC)),
        ("soon", "soon"),
        ("", ""),
        (1706696430, 1706696430),
        (None, None),
        (["2024"], ["2024"]),
        ({"a": 1}, {"a": 1}),
    ],
)
def test_moments(text: Any, expected: Any) -> None:
    board = Board.from_dict({"created_at": text})
    assert board.created_at == expected
    assert board.to_dict() == {"created_at": text}


@pytest.mark.parametrize("value", ["text", 7, 1.5, True, None, [], [1, None, {"a": 1}], {}, {"a": {"b": [1]}}])
def test_what_is_of_another_type_reads_as_it_came(value: Any) -> None:
    for cls in (Board, Pin, BoardMedia):
        data = dict.fromkeys(cls.__wire_names__.values(), value)
        made = cls.from_dict(data)
        for name in cls.__wire_names__:
            assert plain(getattr(made, name)) == value
        assert made.to_dict() == data


def test_a_union_is_read_by_its_tag() -> None:
    pin = Pin.from_dict({"media": {"media_type": "image", "images": {}}})
    assert isinstance(pin.media, PinMediaWithImage)
    assert isinstance(Pin.from_dict({"media": {"media_type": "video"}}).media, PinMediaWithVideo)
    unknown: Any = Pin.from_dict({"media": {"media_type": "hologram", "depth": 3}}).media
    assert type(unknown) is UnknownModel
    assert (unknown["depth"], unknown.depth, unknown.media_type, unknown.images) == (3, 3, "hologram", None)
    assert copy.deepcopy(unknown) == unknown == pickle.loads(pickle.dumps(unknown))  # noqa: S301  made here


def test_get_reads_as_a_dict_does() -> None:
    board = Board.from_dict({**BOARD, "get": 1, "description": None})
    assert (board.get("name"), board.get("new_field"), board.get("get")) == ("Places", {"a": [1]}, 1)
    assert (board.get("description", "x"), board.get("no_such"), board.get("no_such", 7)) == (None, None, 7)
    assert isinstance(board.get("media"), BoardMedia)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(CLASSES), st.data())
def test_any_object_round_trips_through_any_model(cls: type[Model], data: st.DataObject) -> None:
    names = st.sampled_from(sorted(cls.__wire_names__.values())) | st.text(max_size=8)
    came = data.draw(st.dictionaries(names, json_values, max_size=5))
    kept = copy.deepcopy(came)
    made = cls.from_dict(came)
    for name, wire in cls.__wire_names__.items():
        read = getattr(made, name)
        assert (read is None) == (kept.get(wire) is None)
    assert repr(made)
    for one in (made, copy.deepcopy(made), copy.copy(made), pickle.loads(pickle.dumps(made))):  # noqa: S301  our own
        assert one.to_dict() == kept
        assert one == kept == made


@given(st.sampled_from(["Pin", "list[Pin]", "dict[str, Pin]", "PinMedia", "list[str]", "datetime", "Any"]), json_values)
def test_any_value_is_adopted_into_any_shape(shape: str, value: Any) -> None:
    kept = copy.deepcopy(value)
    adopted = adopt(value, shape)
    assert shape == "datetime" or plain(adopted) == kept


# Making and changing


def test_a_model_is_made_by_keyword() -> None:
    made = BoardCreate(name="Places")
    assert made.to_dict() == {"name": "Places"}
    assert BoardCreate(name="Places", description=None).to_dict() == {"name": "Places", "description": None}


def test_a_misspelt_field_is_refused_with_a_hint() -> None:
    with pytest.raises(TypeError, match=r"BoardCreate has no field 'descripton'; did you mean 'description'\?"):
        BoardCreate(name="Places", descripton="x")  # type: ignore[call-arg]


def test_a_required_field_must_be_given() -> None:
    with pytest.raises(TypeError, match="BoardCreate needs name"):
        BoardCreate(description="x")  # type: ignore[call-arg]


def test_positional_arguments_are_refused() -> None:
    with pytest.raises(TypeError):
        BoardCreate("Places")  # type: ignore[call-arg]


def test_fields_can_be_set_and_undeclared_ones_by_name() -> None:
    board = Board.from_dict(BOARD)
    board.name = "Others"
    board.created_at = datetime.datetime(2024, 2, 1, tzinfo=UTC)
    board["another"] = 1
    assert board.to_dict() == {**BOARD, "name": "Others", "created_at": "2024-02-01T00:00:00+00:00", "another": 1}
    assert board.created_at == datetime.datetime(2024, 2, 1, tzinfo=UTC)


def test_a_change_inside_goes_out() -> None:
    board = Board.from_dict(copy.deepcopy(BOARD))
    assert board.media is not None
    board.media.image_cover_url = "new"
    assert board.to_dict()["media"]["image_cover_url"] == "new"


def test_models_hold_models() -> None:
    media = BoardMedia(image_cover_url="a", pin_thumbnail_urls=["b"])
    assert Board.from_dict({"media": media}).to_dict() == {
        "media": {"image_cover_url": "a", "pin_thumbnail_urls": ["b"]}
    }


def test_what_goes_out_is_a_copy() -> None:
    board = Board.from_dict(copy.deepcopy(BOARD))
    board.to_dict()["media"]["image_cover_url"] = "changed"
    assert board.to_dict() == BOARD


# Comparing, showing, attrs


def test_equality_is_of_what_they_hold() -> None:
    one, other = Board.from_dict(copy.deepcopy(BOARD)), Board.from_dict(copy.deepcopy(BOARD))
    assert one.media
    assert one == other == Model.from_dict(BOARD)
    assert one != Pin.from_dict(BOARD)
    assert one != Board.from_dict({**BOARD, "name": "x"})
    assert one != 7
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)


def test_a_repr_shows_what_is_there_and_no_secret() -> None:
    assert repr(Board.from_dict({"name": "Places"})) == "Board(name='Places')"
    secrets = {"access_token": "pina_AAA", "refresh_token": "pinr_AAA", "upload_parameters": {"policy": "AAA"}}
    shown = repr(Model.from_dict({**secrets, "inner": [Model.from_dict(secrets)], "scope": "ads:read"}))
    assert "AAA" not in shown
    assert shown.count("***") == 6
    assert "ads:read" in shown


def test_a_repr_shows_no_signature_of_a_link() -> None:
    link = "https://s3.example/report.json?X-Amz-Signature=AAA&Expires=1"
    report = AdsAnalyticsGetAsyncResponse.from_dict({"report_status": "FINISHED", "url": link})
    assert repr(report) == (
        "AdsAnalyticsGetAsyncResponse(report_status='FINISHED', url='https://s3.example/report.json?***')"
    )
    assert report.url == link
    parameters = {"x-amz-signature": "AAA", "x-amz-security-token": "AAA", "policy": "AAA", "key": "uploads/1"}
    for shown in (repr(MediaUploadParameters.from_dict(parameters)), repr(Model.from_dict(parameters))):
        assert "AAA" not in shown
        assert "uploads/1" in shown


def test_attrs_knows_the_fields() -> None:
    names = {one.name for one in attrs.fields(Board)}
    assert names == set(Board.__wire_names__)
    as_dict = attrs.asdict(Board.from_dict(BOARD))
    assert as_dict["name"] == "Places"
    assert as_dict["media"]["image_cover_url"] == "https://i.pinimg.com/a.jpg"
    assert as_dict["description"] is None
    assert attrs.has(Board)


def test_a_model_of_ones_own() -> None:
    @model
    class Row(Model):
        """A row."""

        name: str
        list_: list[int] | None = field(default=None, wire="list")
        when: datetime.date | None = field(default=None, shape="date")

    row = Row(name="a", list_=[1], when=datetime.date(2024, 1, 31))
    assert row.to_dict() == {"name": "a", "list": [1], "when": "2024-01-31"}
    assert row.when == datetime.date(2024, 1, 31)
    assert row["list"] == row.list_ == [1]
    row["to_dict"] = "a field called as a method is"
    assert row.to_dict()["to_dict"] == "a field called as a method is"
