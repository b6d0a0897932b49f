"""Personal data: published vectors of normalisation and hashing, and that hashing twice changes nothing."""

from __future__ import annotations

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async_overrides.workflows import personal_data
from pinterest_async_overrides.workflows.personal_data import FIELDS, digest, hashed, normalize_birthday

META = "Meta, Conversions API, Customer Information Parameters (developers.facebook.com, 2026)"
SNAP = "Snap, Conversions API, Parameters (developers.snap.com, 2026)"
PINTEREST = "Pinterest, example of user_data in the API description 5.23.0"

VECTORS = [
    (META, "email", "John_Smith@gmail.com", "62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f"),
    (META, "phone", "1(650)555-1212", "e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176"),
    (META, "first_name", "Mary", "6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec"),
    (META, "first_name", "정", "8fa8cd9c440be61d0151429310034083132b35975c4bea67fdd74158eb51db14"),
    (META, "first_name", "Valéry", "08e1996b5dd49e62a4b4c010d44e4345592a863bb9f8e3976219bac29417149c"),
    (META, "birthday", "1997-02-16", "01acdbf6ec7b4f478a225f1a246e5d6767eeab1a7ffa17f025265b5b94f40f0c"),
    (META, "country", "US", "79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621"),
    (SNAP, "email", "Person@Example.com", "542d240129883c019e106e3b1b2d3f3cb3537c43c425364de8e951d5a3083345"),
    (SNAP, "phone", "+44 844 412 4653", "dc008fda46e2e64002cf2f82a4906236282d431c4f75e5b60bfe79fc48546383"),
    (SNAP, "first_name", "John", "96d9632f363564cc3032521409cf22a852f2032eec099ed5967c0d000cec607a"),
    (PINTEREST, "zip", "99999", "fd5f56b40a79a385708428e7b32ab996a681080a166a2206e750eb4819186145"),
]


@pytest.mark.parametrize(("source", "field", "value", "expected"), VECTORS)
def test_published_vectors(source: str, field: str, value: str, expected: str) -> None:
    assert hashed(field, value) == expected, source


@pytest.mark.parametrize(
    ("field", "given_value", "normal"),
    [
        ("email", "  Ann.Lee+shop@Example.COM\n", "ann.lee+shop@example.com"),
        ("phone", "0049 (30) 901820", "4930901820"),
        ("phone", "+1 (650) 555-1212", "16505551212"),
        ("phone", "٤٤٨٤٤٤١٢٤٦٥٣", "448444124653"),
        ("zip", "94025-1234", "940251234"),
        ("zip", " 10 115 ", "10115"),
        ("last_name", " O'Brien ", "o'brien"),
        ("city", "St. Petersburg", "stpetersburg"),
        ("city", "São Paulo", "sãopaulo"),
        ("state", "CA", "ca"),
        ("country", "de", "de"),
        ("gender", "Female", "f"),
        ("gender", "n", "n"),
        ("external_id", " User-42 ", "User-42"),
        ("maid", "EA7583CD-A667-48BC-B806-42ECB2B48606", "ea7583cd-a667-48bc-b806-42ecb2b48606"),
        ("birthday", "19970216", "19970216"),
    ],
)
def test_normalised(field: str, given_value: str, normal: str) -> None:
    assert FIELDS[field][1](given_value) == normal
    assert hashed(field, given_value) == digest(normal)


def test_a_date_is_a_birthday() -> None:
    assert normalize_birthday(datetime.date(987, 1, 5)) == "09870105"
    assert hashed("birthday", datetime.date(1997, 2, 16)) == hashed("birthday", "1997-02-16")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", "ann"),
        ("email", "ann@shop"),
        ("email", "a@b.com,c@d.com"),
        ("email", "a b@c.com"),
        ("phone", "555"),
        ("phone", "no digits"),
        ("zip", "SW"),
        ("state", "California"),
        ("country", "USA"),
        ("gender", "x"),
        ("birthday", "16.02.1997"),
        ("first_name", " "),
        ("city", "..."),
        ("external_id", ""),
        ("maid", "00000000-0000-0000-0000-000000000000"),
        ("maid", "no id"),
    ],
)
def test_what_is_none_is_refused_and_not_shown(field: str, value: str) -> None:
    with pytest.raises(ValueError, match=f"^{field} ") as caught:
        hashed(field, value)
    assert caught.value.__cause__ is None
    if len(value.strip()) > 3:
        assert value not in str(caught.value)


def test_a_value_of_another_type_is_refused() -> None:
    with pytest.raises(TypeError, match="phone is a str, not int"):
        hashed("phone", 16505551212)  # type: ignore[arg-type]


@given(st.sampled_from(sorted(FIELDS)), st.text())
def test_what_is_normal_stays_and_what_is_hashed_too(field: str, value: str) -> None:
    try:
        normal = FIELDS[field][1](value)
    except ValueError:
        return
    assert FIELDS[field][1](normal) == normal
    assert hashed(field, normal) == hashed(field, value) or personal_data.is_hashed(value)
    once = hashed(field, value)
    assert hashed(field, once) == once
    assert re.fullmatch(r"[0-9a-f]{64}", once)


@given(st.from_regex(r"\+?0{0,2}[1-9][0-9 ()/-]{8,12}", fullmatch=True))
def test_a_phone_number_is_its_digits(text: str) -> None:
    digits = re.sub(r"\D", "", text).lstrip("0")
    if 7 <= len(digits) <= 15:
        assert FIELDS["phone"][1](text) == digits


@given(st.emails())
def test_an_address_of_any_case_is_one(address: str) -> None:
    try:
        assert hashed("email", address.upper()) == hashed("email", address.upper().lower())
    except ValueError:
        assert any(each in address for each in ' ,;<>"')
