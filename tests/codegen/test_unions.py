"""Unions: what stands beside them, kinds the contract does not know, and lists or objects as a body."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.synthetic import NUMBER, TEXT, Json, generated, lists, obj, ref, replying, taking

DOG, CAT = obj("kind", kind=TEXT, bark=NUMBER), obj("kind", kind=TEXT, purr=NUMBER)
BY_KIND = {"propertyName": "kind", "mapping": {"DOG": ref("Dog")["$ref"], "CAT": "Cat"}}


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
@pytest.mark.parametrize("discriminated", [True, False])
def test_properties_beside_a_union_belong_to_each_member(tmp_path: Path, keyword: str, discriminated: bool) -> None:
    pet: Json = {**obj("name", name=TEXT, age=NUMBER), keyword: [ref("Dog"), ref("Cat"), obj("fins", fins=NUMBER)]}
    if discriminated:
        pet["discriminator"] = BY_KIND
    package = generated(tmp_path, replying(ref("Pet"), {"Pet": pet, "Dog": DOG, "Cat": CAT}))
    package.runs(
        """
        dog = got({"kind": "DOG", "bark": 1, "name": "d", "age": 2})
        cat = got({"kind": "CAT", "purr": 1, "name": "c"})
        assert (dog.bark, dog.name, dog.age, cat.purr, cat.name, cat.age) == (1, "d", 2, 1, "c", None)
        assert type(dog) is not type(cat) and dog.additional_properties == cat.additional_properties == {}
        assert type(dog).__required__ == {"kind", "name"}
        fish = models.Pet.split(" | ")[2]
        assert getattr(models, fish).__required__ == {"fins", "name"}
        """
    )


def test_members_that_have_the_properties_already_keep_their_names(tmp_path: Path) -> None:
    pet = {**obj("kind", kind=TEXT), "oneOf": [ref("Dog"), ref("Cat")], "discriminator": BY_KIND}
    generated(tmp_path, replying(ref("Pet"), {"Pet": pet, "Dog": DOG, "Cat": CAT})).runs(
        "assert type(got({'kind': 'DOG'})) is models.Dog and models.Pet == 'Dog | Cat'"
    )


def test_a_union_in_an_all_of(tmp_path: Path) -> None:
    schemas: Json = {
        "Pet": {"oneOf": [ref("Dog"), ref("Cat")], "discriminator": BY_KIND},
        "Owned": {"allOf": [ref("Pet"), obj("owner", owner=TEXT)]},
        "Dog": DOG,
        "Cat": CAT,
    }
    generated(tmp_path, replying(obj(owned=ref("Owned"), pet=ref("Pet")), schemas)).runs(
        """
        both = got({"owned": {"kind": "CAT", "purr": 3, "owner": "me"}, "pet": {"kind": "CAT", "purr": 4}})
        assert (both.owned.purr, both.owned.owner, both.pet.purr) == (3, "me", 4)
        assert type(both.pet) is models.Cat
        """
    )


def test_alternatives_that_only_require_are_one_class(tmp_path: Path) -> None:
    user = {**obj(phone=TEXT, mail=TEXT, address=TEXT), "anyOf": [{"required": ["mail"]}, {"required": ["phone"]}]}
    generated(tmp_path, taking(ref("User"), {"User": user})).runs(
        """
        assert models.__all__ == ["User"] and models.User.__required__ == frozenset()
        request, _ = call("things/create", body=models.User(mail="m", address="a"))
        assert json.loads(request.content) == {"mail": "m", "address": "a"}
        """
    )


def test_an_unknown_kind_is_typed_as_what_it_is(tmp_path: Path) -> None:
    pet = {"oneOf": [ref("Dog"), ref("Cat")], "discriminator": BY_KIND}
    package = generated(tmp_path, replying(obj(pets=lists(ref("Pet"))), {"Pet": pet, "Dog": DOG, "Cat": CAT}))
    package.runs(
        """
        newt, dog = got({"pets": [{"kind": "NEWT", "name": "n", "inner": {"a": [1]}}, {"kind": "DOG"}]}).pets
        assert type(newt) is UnknownModel and type(dog) is models.Dog
        assert (newt.kind, newt.name, newt["name"], newt.get("tail"), newt.tail) == ("NEWT", "n", "n", None, None)
        assert newt.inner == {"a": [1]} and newt.additional_properties == newt.to_dict()
        assert newt == Model.from_dict(newt.to_dict()) and newt != dog
        """
    )
    text = (package.place / "pinterest_async" / "models" / "pet.py").read_text("utf-8")
    assert "Pet: TypeAlias = Dog | Cat | UnknownModel" in text


def test_a_union_that_is_only_sent_has_no_unknown_kind(tmp_path: Path) -> None:
    pet = {"oneOf": [ref("Dog"), ref("Cat")], "discriminator": BY_KIND}
    package = generated(tmp_path, taking(ref("Pet"), {"Pet": pet, "Dog": DOG, "Cat": CAT}))
    assert "UnknownModel" not in (package.place / "pinterest_async" / "models" / "pet.py").read_text("utf-8")


BODIES: dict[str, tuple[Json, Json]] = {
    "free objects": ({"oneOf": [lists({"type": "object"}), {"type": "object"}]}, {}),
    "models": ({"oneOf": [lists(ref("Thing")), ref("Thing")]}, {"Thing": obj("id", id=TEXT)}),
    "models apart": ({"anyOf": [ref("Thing"), lists(ref("Cat"))]}, {"Thing": obj("id", id=TEXT), "Cat": CAT}),
    "a component": (ref("Both"), {"Both": {"oneOf": [lists({"type": "object"}), {"type": "object"}]}}),
    "with null": ({"oneOf": [lists({"type": "object"}), {"type": "object", "nullable": True}]}, {}),
}


@pytest.mark.parametrize("kind", BODIES)
def test_a_body_that_is_a_list_or_an_object(tmp_path: Path, kind: str) -> None:
    body, schemas = BODIES[kind]
    generated(tmp_path, taking(body, schemas)).runs(
        """
        for body in ({"id": "1"}, [{"id": "1"}], [], Model.from_dict({"id": "1"}), [Model.from_dict({"id": "1"})]):
            request, _ = call("things/create", body=body)
            assert json.loads(request.content) == json.loads(json.dumps(body, default=lambda one: one.to_dict()))
        for body in ("text", 7, None, {"id"}):
            try:
                call("things/create", body=body)
            except TypeError as error:
                assert "things.create(): body" in str(error)
            else:
                raise AssertionError(body)
        """
    )


def test_a_list_of_unions_is_no_object(tmp_path: Path) -> None:
    body = lists({"oneOf": [ref("Dog"), ref("Cat")]})
    generated(tmp_path, taking(body, {"Dog": DOG, "Cat": CAT})).runs(
        """
        assert json.loads(call("things/create", body=[{"kind": "DOG"}])[0].content) == [{"kind": "DOG"}]
        try:
            call("things/create", body={"kind": "DOG"})
        except TypeError as error:
            assert "takes a list" in str(error)
        else:
            raise AssertionError
        """
    )


def test_unions_of_lists_and_maps_read_as_what_came(tmp_path: Path) -> None:
    union = {"oneOf": [lists(ref("Dog")), lists(ref("Cat")), {"type": "object", "additionalProperties": ref("Dog")}]}
    generated(
        tmp_path, replying(obj(one=union), {"Dog": obj("bark", bark=NUMBER), "Cat": obj("purr", purr=NUMBER)})
    ).runs(
        """
        dog, cat = got({"one": [{"bark": 1}, {"purr": 1}]}).one
        assert type(dog) is models.Dog and type(cat) is models.Cat
        assert type(got({"one": {"rex": {"bark": 1}}}).one["rex"]) is models.Dog
        """
    )


def test_arrays_whose_items_hold_data_or_exceptions(tmp_path: Path) -> None:
    """The batch replies of 5.28: an item's `data` is the thing, or an object with `exceptions`."""
    failed = {"type": "object", "properties": {"exceptions": ref("Error")}}
    reply = lists({"type": "object", "properties": {"data": {"oneOf": [ref("Thing"), failed]}}})
    schemas: Json = {
        "Thing": obj("id", id=TEXT, size=NUMBER),
        "Error": obj("code", "message", code=NUMBER, message=TEXT),
    }
    generated(tmp_path, replying(reply, schemas)).runs(
        """
        done, refused = got([{"data": {"id": "1", "size": 2}}, {"data": {"exceptions": {"code": 7, "message": "m"}}}])
        assert type(done.data) is models.Thing and done.data.size == 2
        assert type(refused.data.exceptions) is models.Error and refused.data.exceptions.code == 7
        """
    )


def test_components_that_are_other_names(tmp_path: Path) -> None:
    schemas: Json = {
        "Thing": obj("id", id=TEXT),
        "Same": ref("Thing"),
        "Wrapped": {"allOf": [ref("Same")]},
        "Id": {"type": "string", "pattern": r"^\\d+$"},
        "Ids": lists(ref("Id")),
        "ById": {"type": "object", "additionalProperties": ref("Same")},
        "Things": lists(ref("Wrapped")),
        "Anything": {},
    }
    whole = obj(**{name: ref(name) for name in schemas})
    generated(tmp_path, replying(whole, schemas)).runs(
        """
        thing = {"id": "1"}
        reply = {"Thing": thing, "Same": thing, "Wrapped": thing, "Id": "1", "Ids": ["1"], "ById": {"1": thing},
                 "Things": [thing], "Anything": {"x": [None]}}
        read = got(reply)
        things = (read.Thing, read.Same, read.Wrapped, read.ById["1"], read.Things[0])
        assert {type(one) for one in things} == {models.Thing}
        assert (read.Id, read.Ids, read.Anything) == ("1", ["1"], {"x": [None]}) and read.to_dict() == reply
        """
    )


def test_an_enum_in_a_request_takes_any_value_of_its_type(tmp_path: Path) -> None:
    """So that values from a configuration file type-check, and completion stays."""
    thing = obj("kind", kind={"type": "string", "enum": ["A"]}, days=lists({"type": "integer", "enum": [1, 7]}))
    package = generated(tmp_path, taking(ref("Thing"), {"Thing": thing}))
    package.runs(
        """
        assert models.Thing.__annotations__ == {"kind": "ThingKind | str", "days": "list[ThingDay | int] | None"}
        assert json.loads(call("things/create", body=models.Thing(kind="NEW"))[0].content) == {"kind": "NEW"}
        """
    )
